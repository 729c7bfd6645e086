namespace Site.Generator.Search;

/// <summary>A part of a page that a search leads to.</summary>
/// <param name="Address">Relative to the site's root, with the heading's id where it is not the page itself.</param>
/// <param name="Heading">Empty for what comes before a page's first heading.</param>
/// <param name="Text">What a reader sees there, code and numbers included.</param>
internal sealed record Section(string Address, string Page, string Heading, string Text);
