using Checker.Course.Proofs;
using Site.Theme;
using Site.Theme.Components;

namespace Site.Generator.Pages;

/// <summary>What was promised and what came out on one page, and the figures by the row on others: most readers ask for the outcome, and wait for nothing else.</summary>
internal static class ProofRecipe
{
    public static Recipe For(Learning learning, Proof proof) => new(Addresses.Proof, () => Render(learning, proof));

    public static IEnumerable<Recipe> ForFigures(Learning learning, Proof proof) =>
        from part in proof.Parts
        where part.Tables.Count > 0
        select new Recipe(Addresses.Of(part), () => RenderFigures(learning, part));

    private static RenderedPage Render(Learning learning, Proof proof)
    {
        var frame = new Frame(Addresses.Proof, "What the engine was shown to do", "What the measuring engine promises, what was run, and what came out.", learning, []);
        var content = PageRendering.RenderPage<ProofPage>(new Dictionary<string, object?>
        {
            [nameof(ProofPage.Frame)] = frame,
            [nameof(ProofPage.Proof)] = proof,
        });
        return RenderedPage.WithoutText(frame, content);
    }

    private static RenderedPage RenderFigures(Learning learning, ProofPart part)
    {
        var frame = new Frame(Addresses.Of(part), $"{part.Title}: the figures", part.What, learning, []);
        var content = PageRendering.RenderPage<ProofFiguresPage>(new Dictionary<string, object?>
        {
            [nameof(ProofFiguresPage.Frame)] = frame,
            [nameof(ProofFiguresPage.Part)] = part,
        });
        return RenderedPage.WithoutText(frame, content);
    }
}
