using Checker.Course;
using Site.Theme;

namespace Site.Generator.Books;

/// <summary>Where in the book each page of the site went. A page is a part of a file there, so all its ids get a name in front.</summary>
internal sealed class BookMap
{
    public const string Ending = ".xhtml";
    public const string Title = "title";

    private readonly Dictionary<string, (string File, string Id)> _places = new(StringComparer.Ordinal) { [Addresses.Front] = (Title, "front") };

    public BookMap(Curriculum curriculum)
    {
        foreach (var page in curriculum.Pages)
            _places[Addresses.Of(page)] = (page.Name, IdOf(page));
        foreach (var pair in curriculum.Pairs)
        {
            _places[Addresses.Of(pair)] = (pair.Id, IdOf(pair));
            foreach (var exercise in pair.Exercises)
                _places[Addresses.Of(exercise.Id)] = (pair.Id, IdOf(exercise));
        }
    }

    public static string IdOf(Pair pair) => $"pair-{pair.Id}";

    public static string IdOf(Page page) => $"page-{page.Name}";

    public static string IdOf(Exercise exercise) => $"exercise-{exercise.Id.ToString().Replace('/', '-')}";

    public string IdOf(string address) => _places[address].Id;

    /// <summary>The link to a page or a place in it; null when the book has no such page.</summary>
    public string? LinkTo(string address, string fragment) =>
        _places.TryGetValue(address, out var place) ? $"{place.File}{Ending}#{place.Id}{(IsOfBook(address, fragment) ? "" : "-" + fragment)}" : null;

    /// <summary>The page itself, or a part that its layout brings and the book has not.</summary>
    private static bool IsOfBook(string address, string fragment) =>
        fragment.Length == 0 || Frame.Ids.Contains(fragment) || (address == Addresses.Front && fragment.StartsWith("module-", StringComparison.Ordinal));
}
