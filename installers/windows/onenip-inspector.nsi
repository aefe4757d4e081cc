; Installer for Windows. Compiled by `python -m installers.windows.build`, which gives:
;   STAGED    folder with the bundle        EDITION   station or workstation     TITLE   what people call the edition
;   VERSION   such as 0.1.0                 NUMBERS   such as 0.1.0.0            SIZE_KB installed size
;   OUT       file to write                 TOP_FILES file with the Delete commands for what lies at the top of the bundle
;   OTHERS    file with a RefuseOtherEdition for each other edition
;   X64_STUB  if set, the installer itself is a 64-bit program (needs that stub in makensis)
;
; Switches: /S silent · /ALLUSERS for all users (from an elevated prompt) · /D=FOLDER last, without quotes.
; Exit codes: 0 done · 1 cancelled · 2 failed · 5 needs elevation · 32 the program runs · 80 the folder holds something else ·
; 81 another edition is installed.

Unicode true
!ifdef X64_STUB
  Target amd64-unicode
!endif
ManifestSupportedOS all
ManifestLongPathAware true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck force
SetDateSave off
AllowRootDirInstall false

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

!define PROGRAM "onenip-inspector.exe"
!define COMMAND "onenip.exe"
!define PUBLISHER "OneNIP Inspector contributors"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEYS "Software\Microsoft\Windows\CurrentVersion\Uninstall\OneNIPInspector"
!define UNINSTALL_KEY "${UNINSTALL_KEYS}-${EDITION}"
!define FILE_KIND "OneNIPInspector.${EDITION}.ModelFile"
!define CLASSES "Software\Classes"
!define EXIT_NOT_ELEVATED 5
!define EXIT_RUNNING 32
!define EXIT_FOREIGN_FOLDER 80
!define EXIT_OTHER_EDITION 81
; By this file a folder is known for one that this installer filled: any program may have an uninstall.exe.
!define MARK "onenip-inspector.ini"
!define MARK_SECTION "OneNIPInspector"

Name "${TITLE}"
OutFile "${OUT}"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "${TITLE} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

Var AllUsers
Var IsOurs

!define MUI_ICON "onenip-inspector.ico"
!define MUI_UNICON "onenip-inspector.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseForeignFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

; A program that runs keeps its file from being written.
!macro RefuseWhileRunning FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE} is running, or ${FILE} may not be changed. Nothing was changed. Close the program and start again." /SD IDOK
      SetErrorLevel ${EXIT_RUNNING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RefuseWithoutRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    MessageBox MB_OK|MB_ICONEXCLAMATION "For all users, start this from a prompt that was opened as administrator. Nothing was changed." /SD IDOK
    SetErrorLevel ${EXIT_NOT_ELEVATED}
    Quit
  ${EndIf}
!macroend

; The editions have the same programs and the same kind of file, so one of them is enough. One whose folder is gone does not count.
!macro RefuseOtherEditionOf ROOT OTHER OTHER_TITLE
  ReadRegStr $0 ${ROOT} "${UNINSTALL_KEYS}-${OTHER}" InstallLocation
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${PROGRAM}"
    MessageBox MB_OK|MB_ICONEXCLAMATION "${OTHER_TITLE} is installed in $0. One computer can have one edition. Nothing was changed. Remove that edition first, in Settings under Apps; workspaces and models stay. Then start this again." /SD IDOK
    SetErrorLevel ${EXIT_OTHER_EDITION}
    Quit
  ${EndIf}
!macroend

!macro RefuseOtherEdition OTHER OTHER_TITLE
  !insertmacro RefuseOtherEditionOf HKLM "${OTHER}" "${OTHER_TITLE}"
  !insertmacro RefuseOtherEditionOf HKCU "${OTHER}" "${OTHER_TITLE}"
!macroend

!macro LookWhetherOurs FOLDER
  StrCpy $IsOurs 0
  ReadINIStr $0 "${FOLDER}\${MARK}" "${MARK_SECTION}" "Edition"
  ${If} $0 == "${EDITION}"
    StrCpy $IsOurs 1
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  !include "${OTHERS}"
  StrCpy $AllUsers 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
    !insertmacro RefuseWithoutRights
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ; Empty unless /D= was given: then where it is installed already, else the usual place.
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" InstallLocation
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $AllUsers = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call RefuseForeignFolder
  ${EndIf}
FunctionEnd

; What lies in the folder is removed at the next upgrade, so it must be empty or ours.
Function RefuseForeignFolder
  !insertmacro LookWhetherOurs "$INSTDIR"
  ${If} $IsOurs = 0
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "The folder $INSTDIR holds something else. Nothing was changed. Choose an empty or a new folder." /SD IDOK
      ${If} ${Silent}
        SetErrorLevel ${EXIT_FOREIGN_FOLDER}
        Quit
      ${EndIf}
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; Only what an installer put there: workspaces and settings lie in the user's own folders.
!macro RemoveProgramFiles
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\notices"
  !include "${TOP_FILES}"
!macroend

Section "-program"
  !insertmacro RefuseWhileRunning "$INSTDIR\${PROGRAM}"
  !insertmacro RefuseWhileRunning "$INSTDIR\${COMMAND}"
  ; One of an edition: what was installed to another folder goes.
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" InstallLocation
  !insertmacro LookWhetherOurs "$1"
  ${If} $1 != ""
  ${AndIf} $IsOurs = 1
  ${AndIf} $1 != $INSTDIR
  ${AndIf} ${FileExists} "$1\${UNINSTALLER}"
    !insertmacro RefuseWhileRunning "$1\${PROGRAM}"
    ExecWait '"$1\${UNINSTALLER}" /S _?=$1' $0
    Delete "$1\${UNINSTALLER}"
    RMDir "$1"
  ${EndIf}
  SetOverwrite on
  !insertmacro RemoveProgramFiles
  SetOutPath "$INSTDIR"
  ClearErrors
  ; First, so that a folder that was filled by half is known again.
  WriteINIStr "$INSTDIR\${MARK}" "${MARK_SECTION}" "Edition" "${EDITION}"
  File /r "${STAGED}/*"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "Not all files could be written to $INSTDIR. Workspaces are unchanged. Free some space, or choose a folder that you may write to, and start again." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}

  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${CLASSES}\.onenip" "" "${FILE_KIND}"
  WriteRegStr SHCTX "${CLASSES}\.onenip\OpenWithProgids" "${FILE_KIND}" ""
  WriteRegStr SHCTX "${CLASSES}\${FILE_KIND}" "" "OneNIP model file"
  WriteRegStr SHCTX "${CLASSES}\${FILE_KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${CLASSES}\${FILE_KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  Call TellTheShell

  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
SectionEnd

; SHCNE_ASSOCCHANGED
!define TELL_THE_SHELL "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
Function TellTheShell
  System::Call "${TELL_THE_SHELL}"
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro LookWhetherOurs "$INSTDIR"
  ${If} $IsOurs = 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE} is not in $INSTDIR, or its file ${MARK} is missing. Nothing was removed. Install it there again first." /SD IDOK
    SetErrorLevel ${EXIT_FOREIGN_FOLDER}
    Quit
  ${EndIf}
  SetShellVarContext current
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" InstallLocation
  ${If} $0 == $INSTDIR
    !insertmacro RefuseWithoutRights
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro RefuseWhileRunning "$INSTDIR\${PROGRAM}"
  !insertmacro RefuseWhileRunning "$INSTDIR\${COMMAND}"
  !insertmacro RemoveProgramFiles
  Delete "$INSTDIR\${UNINSTALLER}"
  Delete "$INSTDIR\${MARK}"
  SetOutPath "$TEMP"
  ; Goes only if nothing of anybody else lies in it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"

  ReadRegStr $0 SHCTX "${CLASSES}\.onenip" ""
  ${If} $0 == "${FILE_KIND}"
    DeleteRegValue SHCTX "${CLASSES}\.onenip" ""
  ${EndIf}
  DeleteRegValue SHCTX "${CLASSES}\.onenip\OpenWithProgids" "${FILE_KIND}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.onenip\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.onenip"
  DeleteRegKey SHCTX "${CLASSES}\${FILE_KIND}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  System::Call "${TELL_THE_SHELL}"
SectionEnd
