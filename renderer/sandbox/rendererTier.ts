/** How the map is drawn: by WebGL on a graphics card, or by the 2D canvas on a machine without one. */
export type RendererTier = 'gpu' | 'canvas';

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Asks a throw-away context who draws. WebGL imitated by the processor takes about ten times the work of the 2D canvas for
 * the same picture (measured: 180 % against 16 % of a core at 1200 × 800), so it counts as no WebGL.
 */
export function rendererTier(): RendererTier {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareNames.test(name) ? 'canvas' : 'gpu';
}

/** Device pixels per CSS pixel that are worth drawing. */
export function pixelRatio(tier: RendererTier): number {
  return Math.min(Math.max(window.devicePixelRatio || 1, 1), tier === 'gpu' ? 2 : 1.5);
}
