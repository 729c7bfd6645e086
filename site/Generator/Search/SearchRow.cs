namespace Site.Generator.Search;

/// <summary>A section as the search reads it.</summary>
/// <param name="Words">Each once, parted by blanks.</param>
internal sealed record SearchRow(string Address, string Page, string Heading, string Words)
{
    public static SearchRow Of(Section section) => new(section.Address, section.Page, section.Heading, string.Join(' ', SearchWords.Of(section.Text)));
}
