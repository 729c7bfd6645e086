using System.Text;
using Checker.Course;
using Checker.Course.Results;
using Site.Generator.Charts;
using Site.Generator.Output;
using Site.Generator.Pages;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator;

/// <summary>The front door for feedback: a page for each student, whole in itself so that it can be sent, and one of the class for its teacher.</summary>
public static class FeedbackBuilder
{
    /// <summary>Where the pages of students go; each is named for its submission.</summary>
    public const string StudentsFolder = "students";

    /// <param name="outputFolder">Gets the pages; those of an earlier build that are no longer written are removed, other files are left alone.</param>
    /// <returns>Addresses relative to the folder, the class's first.</returns>
    public static IReadOnlyList<string> Build(Curriculum curriculum, string assignment, IReadOnlyList<Feedback> feedback, string outputFolder)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(feedback);
        var titles = curriculum.Exercises.ToDictionary(exercise => exercise.Id, exercise => exercise.Title);
        IReadOnlyList<string> addresses = [Addresses.Class, .. feedback.Select(AddressOf)];
        using var output = new OutputFolder(outputFolder, addresses);
        output.Add(Addresses.Class, ClassPage(curriculum.Title, titles, assignment, feedback));
        ManyAtOnce.Do(feedback, one => output.Add(AddressOf(one), LightPage(curriculum.Title, titles, one)));
        output.Commit();
        return addresses;
    }

    private static string AddressOf(Feedback feedback) => $"{StudentsFolder}/{feedback.Submission}.html";

    /// <summary>One student's page alone.</summary>
    public static string Render(Curriculum curriculum, Feedback feedback)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        return Encoding.UTF8.GetString(LightPage(curriculum.Title, curriculum.Exercises.ToDictionary(exercise => exercise.Id, exercise => exercise.Title), feedback));
    }

    /// <summary>No student can make a page heavy: where messages and measurements are too much of it, it goes without.</summary>
    private static byte[] LightPage(string course, Dictionary<ExerciseId, string> titles, Feedback feedback)
    {
        var page = Page(course, titles, feedback);
        return PageWeight.Excess(page) == 0 ? page : Page(course, titles, FeedbackInShort.Of(feedback));
    }

    private static byte[] Page(string course, Dictionary<ExerciseId, string> titles, Feedback feedback) => Bytes<FeedbackPage>(new()
    {
        [nameof(FeedbackPage.Course)] = course,
        [nameof(FeedbackPage.Feedback)] = feedback,
        [nameof(FeedbackPage.Titles)] = titles,
        [nameof(FeedbackPage.Charts)] = feedback.Exercises.Select((exercise, place) => FeedbackCharts.Of(place + 1, exercise.Figures)).ToList(),
    });

    private static byte[] ClassPage(string course, Dictionary<ExerciseId, string> titles, string assignment, IReadOnlyList<Feedback> feedback) => Bytes<FeedbackClassPage>(new()
    {
        [nameof(FeedbackClassPage.Course)] = course,
        [nameof(FeedbackClassPage.Assignment)] = assignment,
        [nameof(FeedbackClassPage.Class)] = feedback,
        [nameof(FeedbackClassPage.Titles)] = titles,
        [nameof(FeedbackClassPage.Folder)] = StudentsFolder,
    });

    private static byte[] Bytes<TPage>(Dictionary<string, object?> parameters) where TPage : Microsoft.AspNetCore.Components.IComponent =>
        PageRendering.RenderPage<TPage>(parameters);
}
