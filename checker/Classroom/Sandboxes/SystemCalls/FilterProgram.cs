namespace Checker.Classroom.Sandboxes.SystemCalls;

/// <summary>Turns rules into a seccomp filter: the bytes of a classic BPF program over <c>struct seccomp_data</c>. What no rule names is allowed.</summary>
internal static class FilterProgram
{
    private const uint NumberOffset = 0;
    private const uint ArchOffset = 4;
    private const uint ArgumentsOffset = 16;
    private const uint ArgumentSize = 8;

    // On x86-64 the same numbers with this bit are the x32 variants of the calls: they would pass by every rule.
    private const uint X32 = 0x40000000;

    public static byte[] Assemble(Processor processor, IEnumerable<FilterRule> rules)
    {
        List<Instruction> program =
        [
            Instruction.Load(ArchOffset),
            Instruction.Equal(processor.AuditArch, 1, 0),
            Instruction.Answer(FilterAction.Kill),
            Instruction.Load(NumberOffset),
            Instruction.AtLeast(X32, 0, 1),
            Instruction.Answer(FilterAction.Kill),
        ];
        foreach (var rule in rules)
        {
            if (processor.NumberOf(rule.Call) is not { } number)
                continue;

            var body = Body(rule);
            program.Add(Instruction.Equal(number, 0, body.Count));
            program.AddRange(body);
        }

        program.Add(Instruction.Answer(FilterAction.Allow));
        return Instruction.Assemble(program);
    }

    /// <summary>Ends in an answer either way, so that the number, which it overwrites, is not needed again.</summary>
    private static List<Instruction> Body(FilterRule rule)
    {
        if (rule.Test is not { } test)
            return [Instruction.Answer(rule.Action)];

        List<Instruction> body = [Instruction.Load(ArgumentsOffset + ((uint)test.Argument * ArgumentSize)), Instruction.Mask(test.Mask)];
        for (var i = 0; i < test.Values.Count; i++)
            body.Add(Instruction.Equal(test.Values[i], test.Values.Count - i, 0));

        body.Add(Instruction.Answer(test.RefusesListed ? FilterAction.Allow : rule.Action));
        body.Add(Instruction.Answer(test.RefusesListed ? rule.Action : FilterAction.Allow));
        return body;
    }
}
