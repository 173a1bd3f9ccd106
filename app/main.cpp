// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

int main(int argc, char **argv)
{
    return debrief::runCommandLine(argc, argv);
}
