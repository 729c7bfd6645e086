namespace Site.Theme;

/// <summary>Where the site is to stand on the web.</summary>
/// <param name="Base">Absolute, by http or https, with a slash at the end.</param>
/// <param name="HasFeed">True when there are changes to tell of.</param>
public sealed record Publication(string Base, bool HasFeed)
{
    /// <summary>The base as somebody has written it, with the slash that joins it to an address; null when it is no absolute http or https address of a folder.</summary>
    public static string? BaseOf(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri is { Query: "", Fragment: "", UserInfo: "" } && !written.Contains('?', StringComparison.Ordinal) && !written.Contains('#', StringComparison.Ordinal)
            ? uri.AbsoluteUri.TrimEnd('/') + "/"
            : null;

    /// <summary>The one address of a page: a front page is named by its folder, as servers do.</summary>
    public string UrlOf(string address) => Base + (
        address == Addresses.Front ? "" : address.EndsWith("/" + Addresses.Front, StringComparison.Ordinal) ? address[..^Addresses.Front.Length] : address);
}
