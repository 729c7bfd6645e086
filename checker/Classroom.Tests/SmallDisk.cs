using System.Diagnostics;

namespace Checker.Classroom.Tests;

/// <summary>A disk of some KiB in the place of a folder, which only root on Linux can mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    /// <param name="folder">Is made where there is none.</param>
    public SmallDisk(string folder, int kibibytes)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        IsMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "tmpfs", folder);
    }

    public bool IsMounted { get; }

    public void Require() => Assert.SkipUnless(IsMounted, "only root on Linux can mount a small disk");

    /// <summary>Makes room.</summary>
    public void Grow(int kibibytes) => Run("mount", "-o", $"remount,size={kibibytes}k", _folder).Should().BeTrue();

    public void Dispose()
    {
        if (IsMounted)
            Run("umount", "--lazy", _folder);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
