namespace Site.Generator.Dialect.Code;

/// <summary>A part of a code text and the one-letter class that colours it: <c>k</c>eyword, <c>s</c>tring, <c>n</c>umber, <c>c</c>omment, <c>t</c>ype, <c>m</c>ethod.</summary>
internal readonly record struct Paint(int Start, int End, char Class);
