/** How the map is drawn: on a graphics card, by WebGL in software, or by the 2D canvas where there is no WebGL. */
export type RendererTier = 'gpu' | 'software' | 'canvas';

const softwareNames = /swiftshader|llvmpipe|software|basic render/i;

/** Asks a throw-away context who draws. Smoothing edges four times over is only affordable on a card. */
export function rendererTier(): RendererTier {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareNames.test(name) ? 'software' : 'gpu';
}

/** Device pixels per CSS pixel that are worth drawing. */
export function pixelRatio(tier: RendererTier): number {
  return Math.min(Math.max(window.devicePixelRatio || 1, 1), tier === 'gpu' ? 2 : 1.5);
}
