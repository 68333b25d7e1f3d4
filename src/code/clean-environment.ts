const kept = new Set([
  "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "TERM", "PWD", "HOSTNAME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
  "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "R_HOME", "R_LIBS", "R_LIBS_USER", "JAVA_HOME", "CARGO_HOME", "RUSTUP_HOME", "GOPATH", "GOROOT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "CI", "RUNNER_OS", "RUNNER_ARCH",
]);
const keptPrefixes = ["LC_", "CUDA_", "NVIDIA_", "ROCM_", "HIP_", "PYTHON", "TF_", "XLA_", "OMP_", "MKL_", "OPENBLAS_", "NODE_PATH", "npm_config_cache", "UV_", "PYENV_", "POETRY_"];
/** However the rest of the name looks, such a variable is not given to code of strangers. */
const secret = /token|secret|password|passwd|credential|api_?key|access_?key|private_?key|auth|_url$|_proxy$|index/i;

/**
 * The environment for code that is not ours: what finds programs and libraries, and nothing that opens a door.
 * GitHub's tokens, the runner's `ACTIONS_*` and `INPUT_*` and cloud keys stay outside because only known names pass.
 */
export function cleanEnvironment(all: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): Record<string, string> {
  // Windows knows `Path` and `PATH` as one.
  const known = (name: string): boolean => kept.has(platform === "win32" ? name.toUpperCase() : name);
  const passes = (name: string): boolean => (known(name) || keptPrefixes.some((prefix) => name.startsWith(prefix))) && !secret.test(name);
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value !== undefined && passes(name) ? [[name, value]] : [])));
}
