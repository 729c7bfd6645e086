using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Lessons;

/// <summary>Finds what allocates by the compiler's own rules. What a library does inside a call is no business of the compiler.</summary>
internal sealed partial class AllocatingWalker : OperationWalker
{
    private static readonly SymbolDisplayFormat Names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly List<Allocating> _found = [];
    private readonly HashSet<SyntaxNode> _scopes = [];
    private bool _isStatic;

    public static IReadOnlyList<Allocating> In(SemanticModel model)
    {
        var walker = new AllocatingWalker();
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is MethodDeclarationSyntax method && model.GetDeclaredSymbol(method) is { } declared)
                walker.AddMethod(method, declared);
            if (node is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax) || model.GetOperation(node) is not { Parent: null } root)
                continue;
            walker._isStatic = root is ISymbolInitializerOperation && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && member.Modifiers.Any(SyntaxKind.StaticKeyword);
            walker.Visit(root);
        }

        return [.. walker._found.OrderBy(each => each.Place.Start).ThenBy(each => each.What, StringComparer.Ordinal)];
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        if (operation.Type is { IsReferenceType: true } type && operation.Syntax is BaseObjectCreationExpressionSyntax creation)
            Add(type.SpecialType == SpecialType.System_String ? "string" : "object", NameOf(type), operation.Syntax, creation.NewKeyword.Span.Start, (creation as ObjectCreationExpressionSyntax)?.Type.Span.End ?? creation.NewKeyword.Span.End);
    }

    public override void VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation)
    {
        base.VisitAnonymousObjectCreation(operation);
        Add("object", NameOf(operation.Type!), operation.Syntax);
    }

    public override void VisitWith(IWithOperation operation)
    {
        base.VisitWith(operation);
        if (operation.Type is { IsReferenceType: true } type && operation.Syntax is WithExpressionSyntax copy)
            Add("object", NameOf(type), operation.Syntax, copy.WithKeyword.Span.Start, copy.WithKeyword.Span.End);
    }

    public override void VisitArrayCreation(IArrayCreationOperation operation)
    {
        base.VisitArrayCreation(operation);
        // No elements, and nobody asked for a new array: it is the one empty array that there is.
        if (operation.IsImplicit && operation.DimensionSizes is [{ ConstantValue.Value: 0 }])
            return;
        if (operation.Syntax is ArrayCreationExpressionSyntax { Type.Span: var type })
            Add("array", NameOf(operation.Type!), operation.Syntax, operation.Syntax.SpanStart, type.End);
        else
            Add("array", NameOf(operation.Type!), operation.Syntax);
    }

    public override void VisitCollectionExpression(ICollectionExpressionOperation operation)
    {
        base.VisitCollectionExpression(operation);
        if (operation.Type is not { IsReferenceType: true } type || (type is IArrayTypeSymbol && operation.Elements.IsEmpty) || operation.Syntax is not CollectionExpressionSyntax literal)
            return;
        var end = literal.Elements.FirstOrDefault() is SpreadElementSyntax spread ? spread.OperatorToken.Span.End : literal.OpenBracketToken.Span.End;
        Add(type is IArrayTypeSymbol ? "array" : "object", NameOf(type), operation.Syntax, literal.SpanStart, end);
    }

    public override void VisitArrayElementReference(IArrayElementReferenceOperation operation)
    {
        base.VisitArrayElementReference(operation);
        // A range of an array is a new array.
        if (operation.Indices is [{ Type.Name: "Range" }] && operation.Syntax is ElementAccessExpressionSyntax access)
            Add("array", NameOf(operation.Type!), operation.Syntax, access.ArgumentList.SpanStart, access.ArgumentList.Span.End);
    }

    public override void VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation)
    {
        base.VisitImplicitIndexerReference(operation);
        if (operation.Type?.SpecialType == SpecialType.System_String && operation.Syntax is ElementAccessExpressionSyntax access)
            Add("string", "string", operation.Syntax, access.ArgumentList.SpanStart, access.ArgumentList.Span.End);
    }

    public override void VisitInterpolatedString(IInterpolatedStringOperation operation)
    {
        base.VisitInterpolatedString(operation);
        if (!operation.ConstantValue.HasValue && operation.Parent is not IInterpolatedStringHandlerCreationOperation && operation.Type?.SpecialType == SpecialType.System_String)
            Add("string", "string", operation.Syntax);
    }

    public override void VisitBinaryOperator(IBinaryOperation operation)
    {
        base.VisitBinaryOperator(operation);
        // A chain of additions is one concatenation.
        if (IsConcatenation(operation) && !(operation.Parent is IBinaryOperation outer && IsConcatenation(outer)) && operation.Syntax is BinaryExpressionSyntax sum)
            Add("string", "string", operation.Syntax, sum.OperatorToken.SpanStart, sum.OperatorToken.Span.End);
    }

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
    {
        base.VisitCompoundAssignment(operation);
        if (operation.Type?.SpecialType == SpecialType.System_String && operation.Syntax is AssignmentExpressionSyntax sum)
            Add("string", "string", operation.Syntax, sum.OperatorToken.SpanStart, sum.OperatorToken.Span.End);
    }

    public override void VisitConversion(IConversionOperation operation)
    {
        base.VisitConversion(operation);
        if (operation.GetConversion().IsBoxing && operation.Operand.Type is { } type)
            Add("boxing", NameOf(type), operation.Syntax);
    }

    public override void VisitDelegateCreation(IDelegateCreationOperation operation)
    {
        base.VisitDelegateCreation(operation);
        if (operation.Type is null)
            return;
        var target = operation.Target;
        var captures = Captures.Of(target);
        var (start, end) = target.Syntax is LambdaExpressionSyntax lambda ? (lambda.SpanStart, lambda.ArrowToken.Span.End) : (target.Syntax.SpanStart, target.Syntax.Span.End);
        Add("delegate", NameOf(operation.Type), operation.Syntax, start, end, isOnce: !captures.HasAny);
        // One closure holds the variables of one scope, whoever uses them.
        foreach (var _ in captures.Scopes.Where(_scopes.Add))
            Add("closure", $"closure in {captures.Owner.ToDisplayString(Names)}", operation.Syntax, start, end);
    }

    private void AddMethod(MethodDeclarationSyntax method, IMethodSymbol declared)
    {
        var isIterator = method.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any();
        if (isIterator)
            Add("iterator", $"run of {declared.ContainingType.ToDisplayString(Names)}.{declared.Name}", method, method.Identifier.SpanStart, method.Identifier.Span.End, isWhole: true);
        else if (declared.IsAsync && declared.ReturnType.Name == nameof(Task))
            Add("task", NameOf(declared.ReturnType), method, method.Identifier.SpanStart, method.Identifier.Span.End, isWhole: true);
    }

    private void Add(string what, string type, SyntaxNode syntax) => Add(what, type, syntax, syntax.SpanStart, syntax.Span.End);

    /// <param name="isWhole">It is the method as a whole that allocates, wherever in it.</param>
    private void Add(string what, string type, SyntaxNode syntax, int start, int end, bool isOnce = false, bool isWhole = false)
    {
        var text = syntax.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(start);
        var place = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, Math.Min(end, line.End)));
        var statement = isWhole ? syntax : syntax.AncestorsAndSelf().First(node => node is (StatementSyntax and not BlockSyntax) or ArrowExpressionClauseSyntax or MemberDeclarationSyntax);
        _found.Add(new Allocating(what, type, place, text.Lines.GetLinePositionSpan(statement.Span), isOnce || _isStatic));
    }

    private static bool IsConcatenation(IBinaryOperation operation) =>
        operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, OperatorMethod: null, ConstantValue.HasValue: false };

    /// <summary>The engine does not know the names of a tuple's elements.</summary>
    private static string NameOf(ITypeSymbol type) => NameOfElement().Replace(type.ToDisplayString(Names), "");

    [GeneratedRegex(@"(?<=[^,]) \w+(?=[,)])")]
    private static partial Regex NameOfElement();
}
