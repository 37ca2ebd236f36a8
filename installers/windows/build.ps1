# Builds assisterdesk.msi on Windows 10/11 x64. NOT RUN by the project so far: written after the same
# steps on Linux (installers/freeze.py, msi.py), which are tried there. Needs Python 3.11 x64, WiX 3.14.
#   installers\windows\build.ps1 -Version 0.1.0 [-PolicyKey policy.pub] [-Thumbprint <certificate>] [-FilesKey files-key.pem]
param(
    [Parameter(Mandatory)] [string] $Version,
    [string] $PolicyKey = "",
    [string] $Thumbprint = "",
    # Ed25519: signs the list of the program's own files, which it checks at start
    [string] $FilesKey = "",
    [string] $Out = "build\windows"
)
$ErrorActionPreference = "Stop"
Set-Location "$PSScriptRoot\..\.."
function Step([scriptblock] $what) {
    & $what
    if ($LASTEXITCODE -ne 0) { throw "failed: $what" }
}

New-Item -ItemType Directory -Force $Out | Out-Null
$out = (Resolve-Path $Out).Path
Step { py -3.11 -m venv "$out\tools" }
$py = "$out\tools\Scripts\python.exe"
Step { & $py -m pip install --quiet --no-deps --require-hashes --only-binary :all: -r requirements.txt }
$env:QT_QPA_PLATFORM = "offscreen"
Step { & $py -m installers.icon "$out\assisterdesk.ico" }
$env:ASSISTERDESK_ICON = "$out\assisterdesk.ico"
$more = @(); if ($PolicyKey) { $more += @("--policy-key", $PolicyKey) }
if ($FilesKey) {
    Step { & $py -m installers.sign public $FilesKey }
    $more += @("--release-key", [IO.Path]::ChangeExtension($FilesKey, "pub"))
}
Step { & $py -m installers.freeze --out $out --python (Get-Command py).Source @more }
$made = "$out\assisterdesk"
Step { & $py -m installers.smoke "$made\assisterdesk.exe" }

# every program and library that carries no signature of its own maker
if ($Thumbprint) {
    $files = Get-ChildItem -Recurse $made -Include *.exe, *.dll, *.pyd |
        Where-Object { (Get-AuthenticodeSignature $_).Status -ne "Valid" }
    foreach ($file in $files) { & "$PSScriptRoot\sign.ps1" -File $file.FullName -Thumbprint $Thumbprint }
}
# after Authenticode, which changes the files; the bill of materials tells them as they are shipped
if ($FilesKey) { Step { & $py -m installers.sign files $made --key $FilesKey } }
Step { & $py -m installers.sbom $out }

$code = & $py -c "import sys; from installers.msi import product_code; print(product_code(sys.argv[1]))" $Version
& $py -c "import sys; from pathlib import Path; from installers.msi import files_wxs; print(files_wxs(Path(sys.argv[1])))" $made |
    Set-Content -Encoding utf8 "$out\files.wxs"
Step { candle -nologo -arch x64 "-dVersion=$Version" "-dProductCode=$code" "-dIcon=$out\assisterdesk.ico" "-dSourceDir=$made" -o "$out\" "$PSScriptRoot\product.wxs" "$out\files.wxs" }
Step { light -nologo -o "$out\assisterdesk.msi" "$out\product.wixobj" "$out\files.wixobj" }
if ($Thumbprint) { & "$PSScriptRoot\sign.ps1" -File "$out\assisterdesk.msi" -Thumbprint $Thumbprint }

# ADMX and ADML for the central store
& $py -c "from assisterdesk.settings.policy_templates import admx; print(admx(), end='')" | Set-Content -Encoding utf8 "$out\AssisterDesk.admx"
& $py -c "from assisterdesk.settings.policy_templates import adml; print(adml(), end='')" | Set-Content -Encoding utf8 "$out\AssisterDesk.adml"
Write-Output "$out\assisterdesk.msi"
