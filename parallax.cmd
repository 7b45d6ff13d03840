@echo off
rem Runs Parallax. Builds it first where that has not been done yet; that takes a JDK 17 or newer and, the first time,
rem the internet. To build again after a change of the sources, delete the folder cli\target.
rem Environment: JAVA_HOME, PARALLAX_JAVA_OPTS.
setlocal EnableExtensions DisableDelayedExpansion
set "PARALLAX_HOME=%~dp0"
set "PARALLAX_TARGET=%PARALLAX_HOME%cli\target"
set "PARALLAX_LOCK=%PARALLAX_TARGET%\launcher.lock"

set "PARALLAX_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PARALLAX_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined PARALLAX_JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined PARALLAX_JAVA set "PARALLAX_JAVA=%%J"
if not defined PARALLAX_JAVA goto nojava

call :findjar
if defined PARALLAX_JAR goto run

rem Java names its version as in: openjdk version "17.0.15"
set "PARALLAX_VERSION=0"
for /f "tokens=3" %%V in ('""%PARALLAX_JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do for /f "tokens=1 delims=.-" %%M in ("%%~V") do set "PARALLAX_VERSION=%%M"
if %PARALLAX_VERSION% LSS 17 goto oldjava

if not exist "%PARALLAX_TARGET%" mkdir "%PARALLAX_TARGET%"
:lock
mkdir "%PARALLAX_LOCK%" 2>nul
if not errorlevel 1 goto build
call :findjar
if defined PARALLAX_JAR if not exist "%PARALLAX_LOCK%" goto run
>&2 echo parallax: waiting for another build to end (delete %PARALLAX_LOCK% if there is none) ...
>nul 2>&1 ping -n 3 127.0.0.1
goto lock

:build
call :findjar
if defined PARALLAX_JAR (
  rmdir "%PARALLAX_LOCK%"
  goto run
)
>&2 echo Building Parallax, once, about a minute ...
pushd "%PARALLAX_HOME%"
call mvnw.cmd -B -q -pl cli -am package -Dmaven.test.skip=true -Djacoco.skip=true -Dforbiddenapis.skip=true <nul 1>&2
set "PARALLAX_STATUS=%ERRORLEVEL%"
popd
rmdir "%PARALLAX_LOCK%"
call :findjar
if not "%PARALLAX_STATUS%"=="0" (
  if defined PARALLAX_JAR del "%PARALLAX_JAR%"
  >&2 echo parallax: the build failed, for the reasons above
  exit /b 1
)
if not defined PARALLAX_JAR (
  >&2 echo parallax: nothing was built in %PARALLAX_TARGET%
  exit /b 1
)

:run
"%PARALLAX_JAVA%" -Xshare:auto %PARALLAX_JAVA_OPTS% -jar "%PARALLAX_JAR%" %*
exit /b %ERRORLEVEL%

:findjar
set "PARALLAX_JAR="
for %%J in ("%PARALLAX_TARGET%\parallax-cli-*.jar") do set "PARALLAX_JAR=%%~fJ"
exit /b 0

:nojava
>&2 echo parallax: needs Java 17 or newer; none was found. Install a JDK (for example from https://adoptium.net) and set JAVA_HOME to its folder.
exit /b 1

:oldjava
>&2 echo parallax: needs Java 17 or newer; %PARALLAX_JAVA% is older. Install a JDK (for example from https://adoptium.net) and set JAVA_HOME to its folder.
exit /b 1
