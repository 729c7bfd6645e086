using System.Formats.Tar;
using System.Text;

namespace Checker.Classroom.Tests.Collecting;

public sealed class HostileArchiveTests : IDisposable
{
    private const int Checksum = 16;
    private const int Size = 24;

    private static readonly byte[] Zeros = new byte[64 << 20];
    private static readonly (string, string) Honest = ("RmsDelay.cs", "class RmsDelay;");

    private static readonly Dictionary<string, (string File, Func<byte[]> Make, string Problem)> Archives = new()
    {
        ["a name that leads out"] = ("w.zip", () => Packed.Zip(Honest, ("../../x.cs", "")), "it holds '../../x.cs', a name that leads out of the archive."),
        ["a name that leads out in its middle"] = ("w.zip", () => Packed.Zip(Honest, ("a/../../x.cs", "")), "it holds 'a/../../x.cs', a name that leads out of the archive."),
        ["an assigned name that leads out"] = ("w.zip", () => Packed.Zip(("../RmsDelay.cs", "")), "it holds '../RmsDelay.cs', a name that leads out of the archive."),
        ["an absolute name"] = ("w.zip", () => Packed.Zip(Honest, ("/etc/x", "")), "it holds '/etc/x', an absolute name."),
        ["a backslash"] = ("w.zip", () => Packed.Zip(Honest, (@"..\..\x", "")), @"it holds '..\..\x', a name with a backslash."),
        ["a drive letter"] = ("w.zip", () => Packed.Zip(Honest, ("C:/x", "")), "it holds 'C:/x', a name with a drive letter."),
        ["a drive's own folder"] = ("w.zip", () => Packed.Zip(Honest, ("c:x", "")), "it holds 'c:x', a name with a drive letter."),
        ["a share"] = ("w.zip", () => Packed.Zip(Honest, ("//server/x", "")), "it holds '//server/x', an absolute name."),
        ["a zero in a name"] = ("w.zip", () => Packed.Zip(Honest, ("x\0.cs", "")), "it holds 'x?.cs', a name with a control character."),
        ["a terminal's command in a name"] = ("w.zip", () => Packed.Zip(Honest, ("\u001b[2Jx", "")), "it holds '?[2Jx', a name with a control character."),
        ["a line's end in a name"] = ("w.zip", () => Packed.Zip(Honest, ("a\nb", "")), "it holds 'a?b', a name with a control character."),
        ["a name without end"] = ("w.zip", () => Packed.Zip(Honest, (new string('x', 5000), "")), $"it holds '{new string('x', 80)}', a name of more than 1,024 characters."),
        ["a name twice"] = ("w.zip", () => Packed.Zip(Honest, Honest), "it holds 'RmsDelay.cs', twice or in two spellings that differ only in case."),
        ["a name in two cases"] = ("w.zip", () => Packed.Zip(Honest, ("rmsdelay.CS", "")), "it holds 'rmsdelay.CS', twice or in two spellings that differ only in case."),
        ["a name twice by a detour"] = ("w.zip", () => Packed.Zip(Honest, ("./RmsDelay.cs", "")), "it holds './RmsDelay.cs', twice or in two spellings that differ only in case."),
        ["a link"] = ("w.zip", () => Packed.Zip([("RmsDelay.cs", "/etc/passwd"u8.ToArray(), Packed.Link)]), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a device"] = ("w.zip", () => Packed.Zip([("RmsDelay.cs", [], Packed.Device)]), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a secret"] = ("w.zip", () => Packed.Encrypted(Packed.Zip(Honest)), "it holds 'RmsDelay.cs', which is encrypted."),
        ["zeros in a file that nobody asked for"] = ("w.zip", () => Packed.Zip([("x.bin", Zeros, 0)]), "it unpacks to more than 100 times its size."),
        ["zeros in a file of an assigned name"] = ("w.zip", () => Packed.Zip([("RmsDelay.cs", Zeros, 0)]), "it unpacks to more than 100 times its size."),
        ["sizes that no disk has"] = ("w.zip", () => Packed.Declaring(Packed.Zip(Honest), Size, 0xFFFF_FFF0), "it unpacks to more than 536,870,912 bytes."),
        ["too many entries"] = ("w.zip", () => Packed.Zip(Enumerable.Range(0, 10_001).Select(n => ($"{n}", Array.Empty<byte>(), 0))), "it holds more than 10,000 entries."),
        ["another kind of file"] = ("w.zip", () => Encoding.UTF8.GetBytes("once upon a time"), "it is no zip, tar or tar.gz, whatever its name says."),
        ["nothing"] = ("w.zip", () => [], "it is no zip, tar or tar.gz, whatever its name says."),
        ["half a zip"] = ("w.zip", () => Packed.Zip(Honest)[..60], "it is damaged (*)."),
        ["half a gzip"] = ("w.tar.gz", () => Packed.Gzip(Packed.Tar(Packed.File("RmsDelay.cs", new string('x', 5000))))[..40], "it *."),
        ["half a tar"] = ("w.tar", () => Packed.Tar(Packed.File("RmsDelay.cs", new string('x', 5000)))[..2600], "it*."),
        ["a tar's name that leads out"] = ("w.tar", () => Packed.Tar(Packed.File("../RmsDelay.cs", "")), "it holds '../RmsDelay.cs', a name that leads out of the archive."),
        ["a tar's absolute name"] = ("w.tar.gz", () => Packed.Gzip(Packed.Tar(Packed.File("/RmsDelay.cs", ""))), "it holds '/RmsDelay.cs', an absolute name."),
        ["a tar's link"] = ("w.tar", () => Packed.Tar(Packed.Entry(TarEntryType.SymbolicLink, "RmsDelay.cs", "/etc/passwd")), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a tar's hard link"] = ("w.tgz", () => Packed.Gzip(Packed.Tar(Packed.Entry(TarEntryType.HardLink, "RmsDelay.cs", "/etc/passwd"))), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a tar's device"] = ("w.tar", () => Packed.Tar(Packed.Entry(TarEntryType.CharacterDevice, "RmsDelay.cs")), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a tar's pipe"] = ("w.tar", () => Packed.Tar(Packed.Entry(TarEntryType.Fifo, "RmsDelay.cs")), "it holds 'RmsDelay.cs', which is a link or a device."),
        ["a tar's name twice"] = ("w.tar", () => Packed.Tar(Packed.File("RmsDelay.cs", "a"), Packed.File("rmsdelay.cs", "b")), "it holds 'rmsdelay.cs', twice or in two spellings that differ only in case."),
        ["a tar of zeros"] = ("w.tar.gz", () => Packed.Gzip(Zeros), "it unpacks to more than 100 times its size."),
        ["a tar of too many entries"] = ("w.tar.gz", () => Packed.Gzip(Packed.Tar([.. Enumerable.Range(0, 10_001).Select(n => Packed.Entry(TarEntryType.Directory, $"d{n}"))])), "it holds more than 10,000 entries."),
    };

    private static readonly Dictionary<string, (Func<byte[]> Make, string Problem)> Files = new()
    {
        ["a size that is too small"] = (() => Packed.Declaring(Packed.Zip(("RmsDelay.cs", new string('x', 100))), Size, 10), "* is not taken: its 'RmsDelay.cs' is not what the archive declares: *"),
        ["a size that is too large"] = (() => Packed.Declaring(Packed.Zip(("RmsDelay.cs", new string('x', 100))), Size, 200), "* is not taken: its 'RmsDelay.cs' is not what the archive declares: *"),
        ["a checksum that is another's"] = (() => Packed.Declaring(Packed.Zip(("RmsDelay.cs", "a")), Checksum, 7), "* is not taken: its 'RmsDelay.cs' is not what the archive declares: *"),
        ["a file that is too large"] = (() => Packed.Zip(("RmsDelay.cs", new string('x', (1 << 20) + 1)), ("noise.bin", Noise(20_000))), "* is not taken: its 'RmsDelay.cs' is larger than 1,048,576 bytes."),
    };

    private readonly Inbox _inbox = new();

    public static TheoryData<string> Refused { get; } = [.. Archives.Keys];

    public static TheoryData<string> Cheating { get; } = [.. Files.Keys];

    public void Dispose() => _inbox.Dispose();

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused_and_reported_and_hinders_nobody(string what)
    {
        var (file, make, problem) = Archives[what];

        Collected(file, make(), $"{file} is refused: {problem}");
    }

    [Theory]
    [MemberData(nameof(Cheating))]
    public void Holds_a_file_that_is_not_taken(string what) => Collected("w.zip", Files[what].Make(), Files[what].Problem);

    [Fact]
    public void Is_not_opened_inside_another()
    {
        var inner = Encoding.Latin1.GetString(Packed.Zip(Honest));

        Collected("w.zip", Packed.Zip([("inner.zip", Encoding.Latin1.GetBytes(inner), 0)]), "w.zip holds inner.zip: an archive in an archive is not opened.");
    }

    [Fact]
    public void Is_named_where_only_other_programs_open_it() => Collected("w.rar", [1, 2, 3], "w.rar is not opened: only zip, tar and tar.gz are.");

    /// <summary>With an honest neighbour, whose work is there as if nothing else had come in.</summary>
    private void Collected(string file, byte[] archive, string problem)
    {
        _inbox.Add("ann/RmsDelay.cs", "class RmsDelay;");
        _inbox.Add($"mallory/{file}", archive);
        var before = Directory.GetFileSystemEntries(_inbox.Root);

        var report = _inbox.Collect();

        report.Submissions.Select(each => each.Submission.Student).Should().Equal("ann", "mallory");
        _inbox.WorkOf(report.Submissions[0]).Should().Equal(new Dictionary<string, string> { [$"{Inbox.RmsDelay}/RmsDelay.cs"] = "class RmsDelay;" });
        report.Submissions[1].IsUnusable.Should().BeTrue();
        report.Submissions[1].Submission.Problems.Should().ContainMatch(problem).And.ContainMatch("There is none of the files that the assignment asks for*");
        _inbox.WorkOf(report.Submissions[1]).Should().BeEmpty();
        Directory.GetFileSystemEntries(_inbox.Root).Should().BeEquivalentTo([.. before, _inbox.Out]);
        Directory.GetFileSystemEntries(_inbox.Out).Should().HaveCount(2);
    }

    private static string Noise(int length)
    {
        var random = new Random(7);
        return string.Create(length, random, (letters, source) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = (char)source.Next(' ', '~');
        });
    }
}
