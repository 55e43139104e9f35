# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# fish completion for snapperms-cli: the program itself knows what could stand next.

function __snapperms_cli_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in (snapperms-cli __complete $words[2..-1] 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end

complete -c snapperms-cli -f -a '(__snapperms_cli_complete)'
