#!/usr/bin/env bash
# Gradescope builds its image of __Assignment__ by this. The zip holds, besides this and run_autograder: course/, a clone of the course with its solutions,
# assignment.json and class.secret, which holds what `openssl rand -hex 32` says.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive DOTNET_CLI_TELEMETRY_OPTOUT=1
apt-get update
apt-get install -y --no-install-recommends ca-certificates curl libicu-dev bubblewrap
curl -fsSL https://dot.net/v1/dotnet-install.sh -o /tmp/dotnet-install.sh
bash /tmp/dotnet-install.sh --channel 10.0 --install-dir /usr/share/dotnet
ln -sf /usr/share/dotnet/dotnet /usr/local/bin/dotnet
# Builds the tool and fetches its packages now: a submission is graded without a network.
cd /autograder/source/course
sh ./check list
# Nobody but the grader reads the solutions and the secret.
chmod -R go= /autograder/source
