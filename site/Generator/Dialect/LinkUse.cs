namespace Site.Generator.Dialect;

/// <summary>A link to a place on the site, to be checked once all pages are known.</summary>
/// <param name="Target">The address of the page it leads to.</param>
/// <param name="Fragment">Without the <c>#</c>; empty when the page as a whole is meant.</param>
internal sealed record LinkUse(string File, int Line, string Written, string Target, string Fragment);
