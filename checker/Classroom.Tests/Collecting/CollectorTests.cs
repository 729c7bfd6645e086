using System.Text;
using Checker.Classroom.Collecting;

namespace Checker.Classroom.Tests.Collecting;

public sealed class CollectorTests : IDisposable
{
    private const string Path = "03-generators/1-rms-delay/RmsDelay.cs";
    private const string OtherPath = "03-generators/2-outlier-report/OutlierReport.cs";

    private readonly Inbox _inbox = new();

    public void Dispose() => _inbox.Dispose();

    [Fact]
    public void Takes_the_assigned_files_and_leaves_out_the_rest()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        _inbox.Add("ann/deep/down/OutlierReport.cs", "b");
        _inbox.Add("ann/Directory.Build.props", "<Project/>");
        _inbox.Add("ann/global.json", "{}");
        _inbox.Add("ann/.git/config", "[core]");

        var report = _inbox.Collect();

        var ann = report.Submissions.Should().ContainSingle().Subject;
        _inbox.WorkOf(ann).Should().BeEquivalentTo(new Dictionary<string, string> { [Path] = "a", [OtherPath] = "b" });
        (ann.IsNew, ann.LeftOut).Should().Be((true, 2));
        ann.Exercises.Should().Equal(Inbox.RmsDelay, Inbox.Outliers);
    }

    [Fact]
    public void Writes_what_it_knows()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");

        _inbox.Collect();

        Inbox.Texts(_inbox.Out)["ann.ca978112/submission.json"].Should().Be(
            """
            {
              "id": "ann.ca978112",
              "student": "ann",
              "name": null,
              "attempted": null,
              "isLate": false,
              "source": "ann",
              "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
              "problems": [],
              "members": []
            }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tar.gz")]
    public void Takes_from_an_archive_what_it_takes_from_the_folder(string kind)
    {
        var bytes = kind == "zip" ? Packed.Zip(("ann/RmsDelay.cs", "a"), ("bob/RmsDelay.cs", "b")) : Packed.Tar(Packed.File("./ann/RmsDelay.cs", "a"), Packed.File("./bob/RmsDelay.cs", "b"));
        var file = _inbox.Add($"class.{kind}", kind == "tar.gz" ? Packed.Gzip(bytes) : bytes);

        var report = _inbox.Collect(file);

        report.Submissions.Select(_inbox.WorkOf).Should().BeEquivalentTo(new Dictionary<string, string>[] { new() { [Path] = "a" }, new() { [Path] = "b" } });
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public void Opens_a_students_archive_in_the_archive_of_the_class(string kind)
    {
        var own = Packed.Zip(("repository/exercises/" + Path, "a"), ("repository/solutions/" + Path, "s"));
        var bytes = kind == "zip"
            ? Packed.Zip([("leeann_LATE_88_991_week-3.zip", own, 0)])
            : Packed.Gzip(Packed.Tar(Packed.File("Ann Lee_12_assignsubmission_file/exercises/" + Path, "a")));

        var report = _inbox.Collect(_inbox.Add($"class.{kind}", bytes));

        _inbox.WorkOf(report.Submissions.Should().ContainSingle().Subject).Should().Equal(new Dictionary<string, string> { [Path] = "a" });
        report.Late.Should().HaveCount(kind == "zip" ? 1 : 0);
    }

    [Fact]
    public void Finds_the_class_in_a_folder_that_was_packed_whole() =>
        _inbox.Collect(_inbox.Add("week-3.zip", Packed.Zip(("week-3/ann/RmsDelay.cs", "a"), ("week-3/bob/RmsDelay.cs", "b"))))
            .Submissions.Select(each => each.Submission.Student).Should().Equal("ann", "bob");

    [Fact]
    public void Collects_twice_to_the_same_bytes()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        _inbox.Add("bob/w.zip", Packed.Zip((Path, "b")));
        _inbox.Add("mallory/w.zip", "no zip");
        _inbox.Collect();
        var before = Inbox.Texts(_inbox.Out);

        var report = _inbox.Collect();

        Inbox.Texts(_inbox.Out).Should().Equal(before);
        report.Submissions.Select(each => each.IsNew).Should().Equal(false, false, false);
    }

    [Fact]
    public void Collects_to_the_same_bytes_elsewhere()
    {
        var files = new[] { ("ann/RmsDelay.cs", "a"), ("ann/OutlierReport.cs", "o"), ("bob/RmsDelay.cs", "b") };
        _inbox.Collect(_inbox.Add("class.zip", Packed.Zip(files)));
        using var other = new Inbox();

        other.Collect(other.Add("class.tar", Packed.Tar([.. files.Reverse().Select(file => Packed.File(file.Item1, file.Item2))])));

        Inbox.Texts(other.Out).Should().Equal(Inbox.Texts(_inbox.Out));
    }

    [Fact]
    public void Keeps_every_attempt()
    {
        _inbox.Add("ann/RmsDelay.cs", "first");
        _inbox.Collect();
        _inbox.Add("ann/RmsDelay.cs", "second");

        _inbox.Collect().Submissions.Should().ContainSingle().Which.IsNew.Should().BeTrue();

        Inbox.Texts(_inbox.Out).Values.Should().Contain(["first", "second"]);
    }

    [Fact]
    public void Leaves_alone_what_is_there()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        var file = System.IO.Path.Combine(_inbox.Out, _inbox.Collect().Submissions[0].Submission.Id, "work", Path);
        File.WriteAllText(file, "a note of the teacher's");

        _inbox.Collect();

        File.ReadAllText(file).Should().Be("a note of the teacher's");
    }

    [Fact]
    public void Says_where_something_else_is_in_the_place()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        Directory.CreateDirectory(System.IO.Path.Combine(_inbox.Out, "ann.ca978112"));

        var ann = _inbox.Collect().Submissions.Should().ContainSingle().Subject;

        ann.IsUnusable.Should().BeTrue();
        ann.Submission.Problems.Should().Equal("It is not written: something else is at ann.ca978112. Move that away and collect again.");
    }

    [Fact]
    public void Sweeps_what_a_killed_process_has_left()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        _inbox.Collect();
        var whole = Inbox.Texts(_inbox.Out);
        Directory.Delete(System.IO.Path.Combine(_inbox.Out, "ann.ca978112"), recursive: true);
        // As it is between any two files that are written: all is aside, nothing is in place.
        var half = Directory.CreateDirectory(System.IO.Path.Combine(_inbox.Out, ".collect", "0123", "work", "03-generators")).FullName;
        File.WriteAllText(System.IO.Path.Combine(half, "RmsDelay.cs"), "ha");
        File.WriteAllText(System.IO.Path.Combine(_inbox.Out, ".collect", "lock"), "");

        _inbox.Collect();

        Inbox.Texts(_inbox.Out).Should().Equal(whole);
        Directory.Exists(System.IO.Path.Combine(_inbox.Out, ".collect")).Should().BeFalse();
    }

    [Fact]
    public void Waits_for_nobody()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        using var other = CollectingFolder.Take(_inbox.Out);

        _inbox.Invoking(inbox => inbox.Collect()).Should().Throw<CollectException>().WithMessage($"another ./check class collect writes to {_inbox.Out}: wait until it ends, or end it");
    }

    [Fact]
    public void Refuses_to_collect_its_own_output()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");

        _inbox.Invoking(inbox => inbox.Collect(inbox.Root)).Should().Throw<CollectException>().WithMessage($"{_inbox.Out} is inside {_inbox.Root}, *");
    }

    [Fact]
    public void Says_what_is_missing() =>
        _inbox.Invoking(inbox => inbox.Collect()).Should().Throw<CollectException>().WithMessage($"{_inbox.In} is no folder and no file: name the folder or the archive that the platform gave you");

    [Fact]
    public void Refuses_an_archive_of_the_class_that_no_platform_packs()
    {
        var file = _inbox.Add("class.zip", Packed.Zip(("ann/RmsDelay.cs", "a"), ("../x", "")));

        _inbox.Invoking(inbox => inbox.Collect(file)).Should().Throw<CollectException>()
            .WithMessage($"{file} cannot be collected: it holds '../x', a name that leads out of the archive. Unpack it yourself and name the folder");
    }

    [Fact]
    public void Lists_the_files_that_are_nobodys()
    {
        _inbox.Add("Ann Lee_12_assignsubmission_file/RmsDelay.cs", "a");
        _inbox.Add("notes.txt", "to do");

        _inbox.Collect().Unclaimed.Should().Equal("notes.txt");
    }

    [Fact]
    public void Takes_ten_thousand_files_of_a_class()
    {
        var files = Enumerable.Range(0, 20).SelectMany(student => Enumerable.Range(0, 499).Select(n => ($"s{student:00}/f{n}.txt", "x")).Append(($"s{student:00}/RmsDelay.cs", "a"))).ToList();

        var report = _inbox.Collect(_inbox.Add("class.zip", Packed.Zip(files)));

        report.Taken.Should().HaveCount(20);
        report.Submissions.Sum(each => each.LeftOut).Should().Be(20 * 499);
    }

    [Fact]
    public void Takes_a_repository_that_was_packed_with_all_that_was_built()
    {
        var files = Enumerable.Range(0, 9_999).Select(n => ($"week-3/artifacts/obj/{n}.cache", "x")).Append(("week-3/exercises/" + Path, "a")).ToList();
        _inbox.Add("ann/week-3.zip", Packed.Zip(files));

        _inbox.WorkOf(_inbox.Collect().Submissions[0]).Should().Equal(new Dictionary<string, string> { [Path] = "a" });
    }

    [Fact]
    public void Stops_when_it_is_told_to()
    {
        _inbox.Add("ann/RmsDelay.cs", "a");

        new Collector(Inbox.Assignment, _inbox.Out).Invoking(collector => collector.Collect(_inbox.In, null, new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        Directory.GetFileSystemEntries(_inbox.Out).Should().BeEmpty();
    }

    /// <summary>Whatever a hand that shakes makes of an archive, there is an answer and no exception.</summary>
    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tar.gz")]
    public void Survives_every_damaged_archive(string kind)
    {
        var tar = Packed.Tar(Packed.File(Path, new string('a', 3000)), Packed.File("notes.txt", "b"));
        var sound = kind switch { "zip" => Packed.Zip((Path, new string('a', 3000)), ("notes.txt", "b")), "tar" => tar, _ => Packed.Gzip(tar) };
        var finder = new WorkFinder(Inbox.Assignment);
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var damaged = sound.ToArray();
            for (var flips = random.Next(1, 8); flips > 0; flips--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (random.Next(2) == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            var file = new IncomingFile($"w.{kind}", damaged.Length, () => new MemoryStream(damaged));

            using var opened = OpenedUpload.Of(new Upload("mallory", null, "w", [file]), _inbox.Root);
            var work = finder.Find(opened.Files);

            // A zip's checksum tells of every wrong byte; a tar has none for its contents.
            work.Files.Where(each => each.Content.Length != 3000 || (kind == "zip" && each.Content.Any(letter => letter != 'a'))).Should().BeEmpty($"seed {seed} leaves that or nothing");
        }
    }

    [Theory]
    [InlineData("RmsDelay.cs")]
    [InlineData("w.zip")]
    public void Reports_a_student_whose_files_cannot_be_read(string name)
    {
        _inbox.Add("ann/RmsDelay.cs", "a");
        var source = new Layout(
            new Upload("ann", null, "ann", [Trees.File("RmsDelay.cs", "a")]),
            new Upload("bob", null, "bob", [new IncomingFile(name, 1, () => throw new UnauthorizedAccessException("Access is denied."))]));

        var report = _inbox.Collect(source: source);

        report.Submissions.Select(each => each.IsUnusable).Should().Equal(false, true);
        report.Submissions[1].Submission.Problems.Should().ContainMatch($"{name} is *: Access is denied.*").And.Contain("It could not be read to its end.");
    }

    [Fact]
    public void Hashes_a_single_file_as_sha256sum_does_and_several_by_its_lines()
    {
        RawHash.Of([Trees.File("x", "a")]).Should().Be("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        RawHash.Of([Trees.File("y", "b"), Trees.File("x", "a")]).Should().Be(RawHash.Of([new IncomingFile("lines", 0, () => new MemoryStream(Encoding.UTF8.GetBytes(
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  x\n3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  y\n")))]));
    }

    private sealed class Layout(params IReadOnlyList<Upload> uploads) : ISubmissionSource
    {
        public string Name => "made up";

        public bool Recognises(IncomingTree tree) => true;

        public IReadOnlyList<Upload> Read(IncomingTree tree) => uploads;
    }
}
