using Checker.Course.Results;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

internal static class ClassRecipe
{
    public static Recipe For(Learning learning, IReadOnlyList<StudentResults> students) => new(Addresses.Class, () => Render(learning, students));

    private static RenderedPage Render(Learning learning, IReadOnlyList<StudentResults> students)
    {
        var frame = new Frame(Addresses.Class, "The class", "How far each student is, and how far the class is with each exercise.", learning, []);
        var content = PageRendering.RenderPage<ClassPage>(new Dictionary<string, object?>
        {
            [nameof(ClassPage.Frame)] = frame,
            [nameof(ClassPage.Students)] = students,
        });
        // The search is for lessons: names of students have no place in its data.
        return RenderedPage.WithoutText(frame, content);
    }
}
