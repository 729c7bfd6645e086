using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Site.Generator.Dialect.Code;

/// <summary>Colours C# by its syntax tree: the compiler's own lexer knows every new keyword and raw string. Parsed as a script, so that members and statements may stand alone.</summary>
internal static class CSharpPaint
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Script);

    public static IReadOnlyList<Paint> Of(string code)
    {
        var paints = new List<Paint>();
        foreach (var token in CSharpSyntaxTree.ParseText(code, Options).GetRoot().DescendantTokens())
        {
            AddComments(paints, token.LeadingTrivia);
            if (ClassOf(token) is { } letter && token.Span.Length > 0)
                paints.Add(new Paint(token.SpanStart, token.Span.End, letter));
            AddComments(paints, token.TrailingTrivia);
        }

        return paints;
    }

    // Every token comes by here, and a query would make five objects for each: a quarter of what a page took.
    private static void AddComments(List<Paint> paints, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
            if (IsComment(piece))
                paints.Add(new Paint(piece.FullSpan.Start, piece.FullSpan.Start + piece.ToFullString().TrimEnd().Length, 'c'));
    }

    // A directive is trivia with structure of its own; it is shown as one comment.
    private static bool IsComment(SyntaxTrivia piece) => piece.IsDirective || piece.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static char? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => ClassOfName(token),
        SyntaxKind.NumericLiteralToken => 'n',
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken => 's',
        var kind when SyntaxFacts.IsKeywordKind(kind) => 'k',
        _ => null,
    };

    private static char? ClassOfName(SyntaxToken name) => name.Parent switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax => 't',
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => 'm',
        // Words such as var, field and notnull are keywords by their place only.
        IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { IsNint: true } or IdentifierNameSyntax { IsNuint: true } => 'k',
        IdentifierNameSyntax { IsUnmanaged: true } or IdentifierNameSyntax { IsNotNull: true } => 'k',
        IdentifierNameSyntax { Identifier.Text: "nameof", Parent: InvocationExpressionSyntax } => 'k',
        SimpleNameSyntax simple when IsCalled(simple) => 'm',
        GenericNameSyntax => 't',
        SimpleNameSyntax simple when IsType(simple) => 't',
        _ => null,
    };

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Parent is InvocationExpressionSyntax call && call.Expression == access)
        || name.Parent is MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax };

    private static bool IsType(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name && qualified.Parent is not UsingDirectiveSyntax,
        // What stands before a dot is a type when it is written like one; properties are rarer there.
        MemberAccessExpressionSyntax access => access.Expression == name && char.IsUpper(name.Identifier.Text[0]),
        VariableDeclarationSyntax declaration => declaration.Type == name,
        ParameterSyntax parameter => parameter.Type == name,
        BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax => true,
        ForEachStatementSyntax each => each.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        ObjectCreationExpressionSyntax or ArrayTypeSyntax or NullableTypeSyntax or RefTypeSyntax or TypeArgumentListSyntax or TupleElementSyntax => true,
        BaseTypeSyntax or TypeConstraintSyntax or TypeOfExpressionSyntax or AttributeSyntax or DeclarationPatternSyntax or CatchDeclarationSyntax => true,
        DeclarationExpressionSyntax or DelegateDeclarationSyntax or ArrayCreationExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax => true,
        _ => false,
    };
}
