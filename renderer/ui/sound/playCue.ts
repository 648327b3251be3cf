import { cues, type Cue, type Sound } from './cues.ts';

let context: AudioContext | null = null;

/** Makes the sound in the program itself; where there is no loudspeaker nothing happens. */
export async function playCue(cue: Cue): Promise<void> {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') await context.resume();
  } catch {
    return;
  }
  for (const sound of cues[cue]) start(context, sound);
}

function start(audio: AudioContext, sound: Sound): void {
  const from = audio.currentTime + sound.at / 1000;
  const to = from + sound.lasts / 1000;
  const loudness = new GainNode(audio, { gain: 0 });
  // Rising and falling a little: a hard edge clicks.
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(sound.loudness, from + 0.008);
  loudness.gain.setValueAtTime(sound.loudness, Math.max(from + 0.008, to - 0.03));
  loudness.gain.linearRampToValueAtTime(0, to);
  loudness.connect(audio.destination);
  const source = sound.kind === 'tone' ? new OscillatorNode(audio, { type: 'triangle', frequency: sound.hz }) : hiss(audio, sound.lasts);
  source.connect(loudness);
  source.start(from);
  source.stop(to);
}

function hiss(audio: AudioContext, lasts: number): AudioBufferSourceNode {
  const buffer = new AudioBuffer({ length: Math.max(1, Math.round((audio.sampleRate * lasts) / 1000)), sampleRate: audio.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i += 1) samples[i] = Math.random() * 2 - 1;
  return new AudioBufferSourceNode(audio, { buffer });
}
