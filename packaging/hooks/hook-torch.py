"""Collects of torch what training on the CPU loads; it takes the place of PyInstaller's own hook, which takes all."""

from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths

BASE, FOLDER = (Path(path) for path in get_package_paths("torch"))
LIBRARIES = FOLDER / "lib"
FOR_TESTS = ("test", "aoti_custom_ops", "backend_with_compiler", "jitbackend", "torchbind")
LAUNCHER = FOLDER / "bin" / "torch_shm_manager"  # without it torch refuses to be imported on Linux and macOS

binaries = [
    (str(file), "torch/lib")
    for file in sorted(LIBRARIES.iterdir())
    if (".so" in file.name or file.suffix in (".dll", ".dylib")) and not any(part in file.name for part in FOR_TESTS)
]
if LAUNCHER.exists():
    binaries.append((str(LAUNCHER), "torch/bin"))
datas: list[tuple[str, str]] = []

# A few modules read source while they are imported: their own, or that of whoever calls them.
READ_AS_SOURCE = {
    "torch.functional",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
    "torch._decomp.decompositions",
    "torch._decomp.decompositions_for_jvp",
    "torch._prims_common",
    "torch._prims_common.wrappers",
    "torch._refs",
}
for file in FOLDER.rglob("*.py"):
    if "install_config_module(" in file.read_text("utf-8", "ignore"):
        READ_AS_SOURCE.add(".".join(file.relative_to(BASE).with_suffix("").parts).removesuffix(".__init__"))
module_collection_mode = {"torch": "pyz", **dict.fromkeys(READ_AS_SOURCE, "pyz+py")}

hiddenimports = ["torch.func", "torch.nn", "torch.optim", "torch.utils.data", "torch.utils.serialization.config"]
warn_on_missing_hiddenimports = False
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
