using Checker.Classroom.Collecting;

namespace Checker.Classroom.Tests.Collecting;

public sealed class SourcesTests
{
    private const string Scores =
        """
        username,first_name,last_name,email,section,score,max_score,datetime,submission_tag,submitted_by,review_url,late,override
        lee,"Lee, Jr.",Ho,,,1,2,2026-03-01T10:00:00Z,submit/1,lee,,false,
        ann-lee,Ann,Lee,,,1,2,2026-03-01T10:00:00Z,submit/1,ann-lee,,false,
        ann-lee,Ann,Lee,,,2,2,2026-03-02T10:00:00Z,submit/2,ann-lee,,true,

        """;

    [Fact]
    public void Takes_several_files_of_one_student_together()
    {
        Uploads(Trees.Of("d", "leeann_88_991_A.cs", "leeann_88_992_B.cs", "li_89_993_A.cs")).Select(upload => (upload.Student, upload.Files.Count))
            .Should().Equal(("canvas-88", 2), ("canvas-89", 1));
        Uploads(Trees.Of("d", "Ann Lee_1_assignsubmission_file_A.cs", "Ann Lee_1_assignsubmission_file_B.cs")).Select(upload => (upload.Student, upload.Files.Count))
            .Should().Equal(("moodle-1", 2));
    }

    [Fact]
    public void Notes_text_that_was_written_online()
    {
        Uploads(Trees.Of("d", "Ann Lee_1_assignsubmission_onlinetext/onlinetext.html")).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Student = "moodle-1", Problems = new[] { "There is also text that was written online; it is not taken." } });
        Uploads(Trees.Of("d", "leeann_LATE_88_text.html", "anon_aB3xZ_link.html")).Should().HaveCount(2)
            .And.OnlyContain(upload => upload.Files.Count == 0 && upload.Problems.Count == 1);
    }

    [Fact]
    public void Notes_a_name_that_pretends_to_be_another_student() =>
        Uploads(Trees.Of("d", "leeann_88_991_A.cs", "mallory_88_89_992_A.cs")).Should().ContainSingle()
            .Which.Problems.Should().Equal("Files of several names have the number 88: leeann, mallory.");

    [Fact]
    public void Reads_who_handed_in_to_Gradescope_and_when()
    {
        var upload = Uploads(Trees.With("autograder",
            ("submission/RmsDelay.cs", "a"),
            ("submission/submission_metadata.json", "{ \"id\": 1 }"),
            ("submission_metadata.json",
            """
            {
              "id": 123456, "created_at": "2026-03-01T14:22:32.365935-05:00",
              "assignment": { "due_date": "2026-03-01T14:00:00.000000-05:00" },
              "users": [{ "email": "ann@school.example", "id": 7, "name": "Ann Lee" }, { "email": "zoe@school.example", "id": 8, "name": "Zoë Müller" }],
              "previous_submissions": []
            }
            """))).Should().ContainSingle().Subject;

        (upload.Student, upload.Name, upload.Source, upload.IsLate).Should().Be(("gradescope-7", "Ann Lee, Zoë Müller", "submission 123456", true));
        upload.Attempted.Should().Be(new DateTimeOffset(2026, 3, 1, 14, 22, 32, TimeSpan.FromHours(-5)).AddMicroseconds(365935));
        upload.Files.Select(file => file.Path).Should().Equal("RmsDelay.cs", "submission_metadata.json");
        upload.Members.Should().Equal(new Member("gradescope-7", "Ann Lee", "ann@school.example"), new Member("gradescope-8", "Zoë Müller", "zoe@school.example"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "id": 1, "created_at": "yesterday", "users": [] }""")]
    public void Refuses_a_container_that_is_not_Gradescopes(string metadata) =>
        FluentActions.Invoking(() => Uploads(Trees.With("autograder", ("submission_metadata.json", metadata)))).Should().Throw<CollectException>()
            .WithMessage("submission_metadata.json cannot be read: it is not Gradescope's (*)");

    [Fact]
    public void Reads_whose_a_checkout_is_from_Classroom_50s_list()
    {
        var uploads = Uploads(Trees.With("cs-week-3_submissions", ("scores.csv", Scores), ("cs-week-3-lee/RmsDelay.cs", "a"), ("cs-week-3-ann-lee/RmsDelay.cs", "b"), ("cs-week-3-eve/RmsDelay.cs", "c")));

        uploads.Select(upload => (upload.Student, upload.Name, upload.IsLate, upload.Attempted?.Day)).Should().Equal(
            ("ann-lee", "Ann Lee", true, 2), ("cs-week-3-eve", null, false, null), ("lee", "Lee, Jr. Ho", false, 1));
        uploads[1].Problems.Should().Equal("The list of students has no user name with which this repository ends.");
    }

    [Fact]
    public void Reads_whose_a_checkout_is_from_the_roster() =>
        Uploads(Trees.With("d", ("students.csv", "username,first_name,last_name,email,section,github_id\r\nAnnLee,Ann,Lee,,,7\r\n"), ("annlee/RmsDelay.cs", "a")))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Student = "AnnLee", Name = "Ann Lee" });

    [Fact]
    public void Reads_whose_a_groups_checkout_is_from_the_list_of_Classroom_50s_pages()
    {
        var uploads = Uploads(Trees.With("d",
            ("scores.csv", "name,first_name,last_name,usernames,score,max_score,submissions,submitted_at,late,commit,review,release\r\n"
                + "Owls,,,\"ann-lee, lee\",1,2,3,2026-03-02T10:00:00Z,true,,,\r\nEve,Eve,Ho,eve,1,2,1,2026-03-01T10:00:00Z,false,,,\r\n"),
            ("students.csv", "username,first_name,last_name,email\r\nann-lee,Ann,Lee,ann@school.example\r\nlee,Li,Ho,\r\n"),
            ("cs-week-3-lee/RmsDelay.cs", "a"), ("cs-week-3-eve/RmsDelay.cs", "b")));

        uploads.Select(upload => (upload.Student, upload.Name, upload.IsLate, upload.Attempted?.Day)).Should().Equal(("eve", "Eve Ho", false, 1), ("lee", "Ann Lee, Li Ho", true, 2));
        uploads[0].Members.Should().BeEmpty();
        uploads[1].Members.Should().Equal(new Member("ann-lee", "Ann Lee", "ann@school.example"), new Member("lee", "Li Ho", null));
    }

    [Theory]
    [InlineData(@"^(?<student>[^/]+)/(?<timestamp>[^/]+)/(?<file>.+)$", "ann/2026-03-01T18:30:00Z/a/b.cs", "ann", "a/b.cs", 18)]
    [InlineData(@"^(?<student>[^/]+)/(?<timestamp>[^/]+)/", "ann/2026-03-01_17-30-00/a/b.cs", "ann", "b.cs", 17)]
    [InlineData(@"(?<student>\w+)-(?<timestamp>\d+)-(?<file>.*)", "zoë-20260301163000-b.cs", "zoë", "b.cs", 16)]
    [InlineData(@"(?<student>\w+)-(?<timestamp>\d+)-(?<file>.*)", "zoë-1772379000-b.cs", "zoë", "b.cs", 15)]
    [InlineData(@"(?<student>\w+)@", "ann@x/b.cs", "ann", "b.cs", null)]
    public void Reads_a_teachers_own_layout(string pattern, string path, string student, string file, int? hour)
    {
        var upload = SubmissionSources.Matching(pattern).Read(Trees.Of("d", path, "no match")).Should().ContainSingle().Subject;

        (upload.Student, upload.Attempted?.Hour, upload.Files[0].Path).Should().Be((student, hour, file));
    }

    [Fact]
    public void Keeps_the_attempts_of_one_student_apart_by_their_times() =>
        SubmissionSources.Matching("(?<student>[a-z]+)/(?<timestamp>[^/]+)/").Read(Trees.Of("d", "ann/2026-03-01/A.cs", "ann/2026-03-01/B.cs", "ann/2026-03-02/A.cs"))
            .Select(upload => (upload.Attempted!.Value.Day, upload.Files.Count)).Should().Equal((1, 2), (2, 1));

    [Fact]
    public void Notes_a_time_that_it_does_not_understand() =>
        SubmissionSources.Matching("(?<student>[a-z]+)/(?<timestamp>[^/]+)/").Read(Trees.Of("d", "ann/3 o'clock/A.cs")).Single().Problems
            .Should().Equal("'3 o'clock' is no time that is understood, such as 2026-03-01T18:30:00Z: whether it is late is not known.");

    [Theory]
    [InlineData("(", "*")]
    [InlineData("(?<file>.*)", "it has no group (?<student>…)")]
    [InlineData(@"(?<student>a)(?=b)", "*")]
    public void Refuses_a_pattern_that_cannot_be_used(string pattern, string problem) =>
        FluentActions.Invoking(() => SubmissionSources.Matching(pattern)).Should().Throw<CollectException>()
            .WithMessage($"--pattern {pattern} cannot be used: {problem}. An example: (?<student>[^/]+)/(?<timestamp>[^/]+)/(?<file>.+)");

    [Fact]
    public void Is_late_after_the_assignments_date()
    {
        using var inbox = new Inbox();
        inbox.Add("ann/2026-03-01T17-59-59Z/RmsDelay.cs", "a");
        inbox.Add("bob/2026-03-01T18-00-01Z/RmsDelay.cs", "b");
        inbox.Add("cem/2026-03-01T20-00-00/RmsDelay.cs", "c");

        var report = inbox.Collect(source: SubmissionSources.Matching("(?<student>[a-z]+)/(?<timestamp>[^/]+)/"));

        report.Late.Select(each => each.Submission.Student).Should().Equal("bob", "cem");
    }

    private static IReadOnlyList<Upload> Uploads(IncomingTree tree)
    {
        var (source, found) = SubmissionSources.Recognise(tree)!.Value;
        return source.Read(found);
    }
}
