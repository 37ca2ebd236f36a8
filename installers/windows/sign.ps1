# Signs one file with a certificate whose key lies in hardware or in a cloud service that shows it in
# the certificate store, and checks it. NOT RUN by the project so far; on Linux installers/sign.py
# does the same with a key in a file, and is tried there with a throw-away authority.
param(
    [Parameter(Mandatory)] [string] $File,
    [Parameter(Mandatory)] [string] $Thumbprint,
    # the time stamp authority of whoever issued the certificate
    [string] $Stamp = $env:ASSISTERDESK_TIMESTAMP
)
$ErrorActionPreference = "Stop"
if (-not $Stamp) { throw "Name the time stamp authority: -Stamp or ASSISTERDESK_TIMESTAMP." }
signtool sign /sha1 $Thumbprint /fd sha256 /td sha256 /tr $Stamp /d AssisterDesk $File
if ($LASTEXITCODE -ne 0) { throw "not signed: $File" }
signtool verify /pa /all $File
if ($LASTEXITCODE -ne 0) { throw "the signature does not verify: $File" }
