namespace Site.Generator.Books;

/// <summary>A piece of the book that begins on a page of its own: the title, a module, or a pair with its exercises.</summary>
/// <param name="Name">Of its file in an EPUB, without the ending.</param>
/// <param name="Id">Of the element that is all of it.</param>
/// <param name="Depth">0 for the title, 1 for a module, 2 for a pair.</param>
/// <param name="Html">With headings from the first level on; its links name the file and the id that they lead to.</param>
internal sealed record BookSection(string Name, string Id, string Title, int Depth, string Html);
