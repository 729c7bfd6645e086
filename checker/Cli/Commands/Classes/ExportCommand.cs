using System.CommandLine;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Gradebooks;
using Site.Generator;

namespace Checker.Cli.Commands.Classes;

/// <summary><c>./check class export</c>: grades as tables, in a gradebook, and as pages for students.</summary>
internal static class ExportCommand
{
    public static Command Create(Screen screen, string folder, Func<Workplace> open)
    {
        var grades = new Argument<string>("grades") { Description = "The folder that ./check class grade or merge has written.", DefaultValueFactory = _ => "grades" };
        var options = new ExportOptions();
        var command = new Command("export", "Write grades.csv, moderation.csv and a page of feedback for each student; fill in a gradebook that you have exported.") { grades };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string At(string path) => Path.GetFullPath(path, folder);
            var named = parsed.GetValue(grades)!;
            if (!Directory.Exists(At(named)))
                throw new UsageException($"there is no folder {named}; ./check class grade writes one");
            var all = CommittedGrades.Read(At(named));
            if (all.Count == 0)
                throw new UsageException($"{named} has no grade; ./check class grade writes them");
            var output = At(parsed.GetValue(options.Output) ?? "export");
            Directory.CreateDirectory(output);
            var written = new List<string>();
            void Write(string name, byte[] content)
            {
                File.WriteAllBytes(Path.Combine(output, name), content);
                written.Add(name);
            }

            var roster = options.ReadRoster(parsed, At);
            foreach (var student in roster.WithoutGroup(all))
                screen.Error($"{student} is neither a group of {parsed.GetValue(options.Groups)} nor in one; the grade is written for {student} alone");
            Write("grades.csv", Bytes(GradesTable.Of(all, roster)));
            Write("moderation.csv", Bytes(ModerationTable.Of(all)));
            var takers = new List<FilledGradebook>();
            foreach (var (file, gradebook, takesPages) in options.Gradebooks(parsed, all[0].Assignment, At))
            {
                var filled = gradebook.Fill(all, roster, options.FillIn(parsed));
                Fill(screen, filled, file, Write);
                if (takesPages)
                    takers.Add(filled);
            }

            foreach (var (name, text) in ExportOptions.Services(parsed.GetValue(options.Service), all))
                Write(name, Bytes(text));
            if (parsed.GetValue(options.Similarity))
                SimilarityFolder.Write(At(parsed.GetValue(options.Submissions)!), all, Path.Combine(output, SimilarityFolder.Name));
            var pages = FeedbackBuilder.Build(open().Curriculum, all[0].Assignment, [.. all.Select(grade => StudentFeedback.Of(grade, roster))], output);
            foreach (var filled in takers)
                Write(MoodleFeedback.FileName, MoodleFeedback.Zip(filled, id => File.ReadAllBytes(Path.Combine(output, FeedbackBuilder.StudentsFolder, $"{id}.html"))));
            screen.Line($"Exported  {string.Join(", ", written)}, {pages[0]} and {pages.Count - 1} pages of feedback, in {output}");
            screen.Document(new { Output = output, Files = written, Pages = pages });
            return ExitCode.Passed;
        });
        return command;
    }

    private static void Fill(Screen screen, FilledGradebook filled, string file, Action<string, byte[]> write)
    {
        write(Path.GetFileName(file), filled.Content);
        screen.Line($"Filled    {filled.Filled.Count} cells of {Path.GetFileName(file)}; every other byte is yours");
        foreach (var notice in filled.Notices)
            screen.Error(notice.ToString());
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
