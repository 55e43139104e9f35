// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/topicwords.h"

namespace Snapperms
{

QString TopicWords::title(Confinement::AccessTopic topic)
{
    using Topic = Confinement::AccessTopic;
    switch (topic) {
    case Topic::Accelerators:
        return tr("Chips that compute one kind of thing quickly", "what a permission opens");
    case Topic::Accounts:
        return tr("User accounts of this computer", "what a permission opens");
    case Topic::Authorisation:
        return tr("Questions to you whether something may be done", "what a permission opens");
    case Topic::BareHardware:
        return tr("The hardware itself, past the kernel", "what a permission opens");
    case Topic::Battery:
        return tr("Battery and power saving", "what a permission opens");
    case Topic::Bluetooth:
        return tr("Bluetooth", "what a permission opens");
    case Topic::BrowserSandbox:
        return tr("The means by which a browser shuts in its own web pages", "what a permission opens");
    case Topic::Calendar:
        return tr("Calendars", "what a permission opens");
    case Topic::Cameras:
        return tr("Cameras", "what a permission opens");
    case Topic::Clock:
        return tr("The clock of this computer", "what a permission opens");
    case Topic::Contacts:
        return tr("Address books", "what a permission opens");
    case Topic::Containers:
        return tr("Containers, and by way of them the whole computer", "what a permission opens");
    case Topic::Cryptography:
        return tr("Encryption and random numbers of the system", "what a permission opens");
    case Topic::DesktopServices:
        return tr("File dialogs, notifications and the like", "what a permission opens");
    case Topic::DesktopSettings:
        return tr("Settings of the desktop", "what a permission opens");
    case Topic::DiskDevices:
        return tr("Whole disks, past all files", "what a permission opens");
    case Topic::DiskManagement:
        return tr("Mounting and formatting of disks", "what a permission opens");
    case Topic::Display:
        return tr("Windows on the screen", "what a permission opens");
    case Topic::Electronics:
        return tr("Pins and small circuits of the board", "what a permission opens");
    case Topic::ExtraFiles:
        return tr("Files and folders that the app names itself", "what a permission opens");
    case Topic::Firewall:
        return tr("The firewall", "what a permission opens");
    case Topic::Firmware:
        return tr("The software inside of devices (firmware)", "what a permission opens");
    case Topic::Fonts:
        return tr("Fonts", "what a permission opens");
    case Topic::GameControllers:
        return tr("Game controllers", "what a permission opens");
    case Topic::GpgKeys:
        return tr("GPG keys, the private ones included", "what a permission opens");
    case Topic::GpgPublicKeys:
        return tr("Public GPG keys", "what a permission opens");
    case Topic::Graphics:
        return tr("The graphics card", "what a permission opens");
    case Topic::HardwareDetails:
        return tr("What is built into this computer", "what a permission opens");
    case Topic::HardwareSettings:
        return tr("Settings of the hardware, such as speed and brightness", "what a permission opens");
    case Topic::HidDevices:
        return tr("Devices with buttons and keys, past the system's drivers", "what a permission opens");
    case Topic::HostName:
        return tr("The name of this computer", "what a permission opens");
    case Topic::IncomingConnections:
        return tr("Connections from other computers", "what a permission opens");
    case Topic::InputDevices:
        return tr("All keyboards, mice and the like, whoever they are used for", "what a permission opens");
    case Topic::Internet:
        return tr("Connections to other computers and the internet", "what a permission opens");
    case Topic::KernelAudit:
        return tr("Messages of the kernel about what programs do", "what a permission opens");
    case Topic::KernelModules:
        return tr("Parts of the kernel that can be loaded", "what a permission opens");
    case Topic::Language:
        return tr("The language of this computer", "what a permission opens");
    case Topic::LocalNetworkNames:
        return tr("Names of devices in the local network", "what a permission opens");
    case Topic::Location:
        return tr("Where you are", "what a permission opens");
    case Topic::LoginSessions:
        return tr("Who is logged in, and was", "what a permission opens");
    case Topic::LoginTickets:
        return tr("Tickets by which you are logged in to other computers", "what a permission opens");
    case Topic::MediaPlayerControl:
        return tr("Control of media players", "what a permission opens");
    case Topic::MobileModem:
        return tr("Mobile modems", "what a permission opens");
    case Topic::MountList:
        return tr("What is mounted where", "what a permission opens");
    case Topic::Namespaces:
        return tr("Closed-off surroundings for parts of the app", "what a permission opens");
    case Topic::NetworkDetails:
        return tr("State of the network", "what a permission opens");
    case Topic::NetworkSettings:
        return tr("Settings of the network", "what a permission opens");
    case Topic::OnlineAccounts:
        return tr("Online accounts", "what a permission opens");
    case Topic::OpticalDrives:
        return tr("CD and DVD drives", "what a permission opens");
    case Topic::OtherPrograms:
        return tr("Other apps: talking to them or sharing with them", "what a permission opens");
    case Topic::OtherSnaps:
        return tr("Installing and removing of snaps, and by way of them the whole computer", "what a permission opens");
    case Topic::OwnState:
        return tr("Telling the system how far the app is", "what a permission opens");
    case Topic::Passwords:
        return tr("Saved passwords", "what a permission opens");
    case Topic::PersonalFiles:
        return tr("Your own files", "what a permission opens");
    case Topic::PrintAdministration:
        return tr("Setting up of printers", "what a permission opens");
    case Topic::Printing:
        return tr("Printing", "what a permission opens");
    case Topic::ProcessControl:
        return tr("Ending and slowing down of other programs", "what a permission opens");
    case Topic::ProcessList:
        return tr("Which programs run", "what a permission opens");
    case Topic::RawNetwork:
        return tr("Network traffic of any kind, past the usual rules", "what a permission opens");
    case Topic::RemovableMedia:
        return tr("Removable media and other mounted disks", "what a permission opens");
    case Topic::ScreenContents:
        return tr("What other programs show on the screen", "what a permission opens");
    case Topic::ScreenLock:
        return tr("Keeping the screen from being locked", "what a permission opens");
    case Topic::SecurityKeys:
        return tr("Security keys", "what a permission opens");
    case Topic::SerialPorts:
        return tr("Serial ports", "what a permission opens");
    case Topic::SharedData:
        return tr("Documentation and other data that come with the system", "what a permission opens");
    case Topic::Shutdown:
        return tr("Shutting down and restarting", "what a permission opens");
    case Topic::SmartCards:
        return tr("Smart cards", "what a permission opens");
    case Topic::SoundCards:
        return tr("Sound cards directly, recording included", "what a permission opens");
    case Topic::SoundPlayback:
        return tr("Playing of sound", "what a permission opens");
    case Topic::SoundRecording:
        return tr("Recording of sound", "what a permission opens");
    case Topic::SshKeys:
        return tr("SSH keys, the private ones included", "what a permission opens");
    case Topic::SshPublicKeys:
        return tr("Public SSH keys", "what a permission opens");
    case Topic::SystemDetails:
        return tr("State of the system", "what a permission opens");
    case Topic::SystemLogs:
        return tr("Logs of the system", "what a permission opens");
    case Topic::SystemPackages:
        return tr("Programs and updates of the system", "what a permission opens");
    case Topic::SystemTools:
        return tr("Programs of the system", "what a permission opens");
    case Topic::Television:
        return tr("Television receivers", "what a permission opens");
    case Topic::TimeZone:
        return tr("The time zone of this computer", "what a permission opens");
    case Topic::Tpm:
        return tr("The security chip of this computer (TPM)", "what a permission opens");
    case Topic::TrustedExecution:
        return tr("The part of the processor that keeps secrets", "what a permission opens");
    case Topic::UsbDevices:
        return tr("USB devices of any kind", "what a permission opens");
    case Topic::UsbGadget:
        return tr("Being a USB device for another computer", "what a permission opens");
    case Topic::UserMounts:
        return tr("File systems of its own", "what a permission opens");
    case Topic::VehicleNetwork:
        return tr("Networks of vehicles (CAN)", "what a permission opens");
    case Topic::VirtualInput:
        return tr("Pretended keyboards and mice", "what a permission opens");
    case Topic::VirtualMachines:
        return tr("Virtual machines", "what a permission opens");
    case Topic::WholeSystem:
        return tr("Nearly every file of this computer", "what a permission opens");
    }
    return {};
}

}
