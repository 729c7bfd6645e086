@echo off
rem The course's one command; `check help` lists its words. Builds the checker when its sources are newer, then runs it.
setlocal
set "here=%CD%"
cd /d "%~dp0"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set TESTINGPLATFORM_TELEMETRY_OPTOUT=1
where dotnet >nul 2>nul || (
    echo check: the .NET SDK is missing. Install .NET 10 ^(https://dotnet.microsoft.com/download^), then run check again. 1>&2
    exit /b 2
)
rem Where an update has begun and not ended, the sources are of two versions: the tool that is there finishes it.
if exist artifacts\bin\Checker.Cli\debug\check.dll if exist .check\update goto run
if not exist artifacts\bin\Checker.Cli\debug\check.dll echo check: building the checker; the first time takes about a minute ... 1>&2
dotnet build checker/Cli -nologo -v q 1>&2 || (
    echo check: the checker does not build; see above. 1>&2
    rem A newer version may be what mends it.
    if not "%~1"=="update" exit /b 2
)
:run
rem Files and courses are named from where the command is typed.
cd /d "%here%"
rem An update may replace this very file, and cmd reads a file line by line: after this line there must be nothing to read.
dotnet exec "%~dp0artifacts\bin\Checker.Cli\debug\check.dll" %* & exit /b
