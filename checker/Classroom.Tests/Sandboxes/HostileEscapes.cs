using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>What programs try on others: files, connections, processes, the kernel.</summary>
public abstract class HostileEscapes : HostileTest
{
    [Theory]
    [InlineData("ptrace")]
    [InlineData("unshare")]
    [InlineData("clone-namespace")]
    [InlineData("io-uring")]
    [InlineData("mount")]
    [InlineData("bpf")]
    [InlineData("kill-all")]
    [InlineData("kill-parent")]
    [InlineData("become-root")]
    [InlineData("kernel-setting")]
    [InlineData("shared-memory", "4711")]
    [InlineData("read", "/etc/shadow")]
    [InlineData("read", "/etc/passwd")]
    [InlineData("read", "/proc/1/environ")]
    [InlineData("list", "/root")]
    [InlineData("list", "/home")]
    [InlineData("write", "/usr/lib/written")]
    [InlineData("write", "/dev/shm/written")]
    [InlineData("write", "/written")]
    public async Task Is_refused(params string[] words)
    {
        var (_, lines) = await RunAsync(words);

        lines.Should().ContainSingle().Which.Should().StartWith("refused");
    }

    [Theory]
    [InlineData("write")]
    [InlineData("symlink")]
    [InlineData("change-mode")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task A_file_outside_stays_as_it_is(string word)
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "file");
        await File.WriteAllTextAsync(file, "as it was", TestContext.Current.CancellationToken);
        try
        {
            File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_111_111);
            File.SetUnixFileMode(file, (UnixFileMode)0b110_110_110);
            await RunAsync(word, file);

            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("as it was");
            File.GetUnixFileMode(file).Should().Be((UnixFileMode)0b110_110_110);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_program_that_writes_into_its_own_code_changes_only_itself()
    {
        var library = Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "libcoreclr.so");
        var before = SHA256.HashData(await File.ReadAllBytesAsync(library, TestContext.Current.CancellationToken));
        await RunAsync("own-memory");

        SHA256.HashData(await File.ReadAllBytesAsync(library, TestContext.Current.CancellationToken)).Should().Equal(before);
    }

    [Theory]
    [InlineData("tcp", SocketType.Stream, ProtocolType.Tcp)]
    [InlineData("udp", SocketType.Dgram, ProtocolType.Udp)]
    public async Task No_packet_leaves(string word, SocketType type, ProtocolType protocol)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, type, protocol);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (type == SocketType.Stream)
            socket.Listen();

        var (_, lines) = await RunAsync(word, $"{((IPEndPoint)socket.LocalEndPoint!).Port}");

        lines.Should().ContainSingle().Which.Should().StartWith("refused");
        socket.Poll(0, SelectMode.SelectRead).Should().BeFalse();
    }

    [Theory]
    [InlineData("abstract", false)]
    [InlineData("unix", true)]
    public async Task No_local_socket_is_reached(string word, bool isFile)
    {
        var name = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("n"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(isFile ? name : '\0' + name));
        socket.Listen();
        try
        {
            var (_, lines) = await RunAsync(word, name);

            lines.Should().ContainSingle().Which.Should().StartWith("refused");
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Theory]
    [InlineData("kill")]
    [InlineData("limit-other")]
    public async Task The_judge_is_out_of_reach(string word)
    {
        var (_, lines) = await RunAsync(word, $"{Environment.ProcessId}");

        lines.Should().ContainSingle().Which.Should().StartWith("refused");
    }

    [Fact]
    public async Task No_process_shows_the_judges_variables()
    {
        var variable = Environment.GetEnvironmentVariable("PATH");
        var (_, lines) = await RunAsync("environments");

        variable.Should().NotBeNullOrEmpty();
        lines.Should().NotContain(line => line.Contains(variable!, StringComparison.Ordinal));
    }
}
