using System.ComponentModel;
using System.Diagnostics;
using Checker.Grading;

namespace Checker.Classroom.Slurm;

/// <summary>The cluster's queue, through its own commands.</summary>
/// <param name="configuration">A <c>slurm.conf</c> that is not the system's; null for the system's.</param>
public sealed class SlurmCommands(string? configuration = null)
{
    /// <returns>The array's job id.</returns>
    /// <exception cref="ClassroomException">The cluster refuses it, or there is none.</exception>
    public async Task<string> SubmitAsync(string script, CancellationToken cancel)
    {
        var (code, output, errors) = await RunAsync("sbatch", ["--parsable", script], cancel);
        return code == 0 ? output.Trim().Split(';')[0] : throw ClassroomException.ForSlurm("sbatch", errors);
    }

    /// <summary>Whether any task of the array waits or runs. A controller that does not answer at the moment counts as yes: it comes back, or a person sees to it.</summary>
    public async Task<bool> HasAsync(string job, CancellationToken cancel)
    {
        var (code, output, errors) = await RunAsync("squeue", ["--noheader", "--jobs", job, "--format", "%i"], cancel);
        return code == 0 ? output.Trim().Length > 0 : !errors.Contains("Invalid job id", StringComparison.OrdinalIgnoreCase);
    }

    public Task CancelAsync(string job) => RunAsync("scancel", [job], CancellationToken.None);

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(string command, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(command, arguments);
        if (configuration is not null)
            start.Environment["SLURM_CONF"] = configuration;
        try
        {
            return await ChildProcess.RunAsync(start, cancel);
        }
        catch (Win32Exception)
        {
            throw ClassroomException.ForSlurm(command, "there is no such command: run this on a machine that submits to the cluster, or leave out --slurm");
        }
    }
}
