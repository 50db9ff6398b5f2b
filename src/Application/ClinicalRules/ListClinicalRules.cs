using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.ClinicalRules;
using MamaCare.Domain.Common;
using MediatR;

namespace MamaCare.Application.ClinicalRules;

/// <summary>What the product decides by, where it was read, and whether a clinician has signed it.</summary>
public static class ListClinicalRules
{
    [OpenToAll("whoever is treated or judged by a rule may read it")]
    public sealed record Query(int Page, int PageSize) : IQuery<Page<RuleView>>, IPaged;

    /// <param name="SignOff">Name of the clinician, or <c>pending</c>.</param>
    /// <param name="ValidTo">Last day of use; null while the rule is in use.</param>
    public sealed record RuleView(
        string Id, int Version, string Statement, string Source, string SignOff, DateOnly ValidFrom, DateOnly? ValidTo)
    {
        internal static RuleView Of(ClinicalRule rule) =>
            new(rule.Id, rule.Version, rule.Statement, rule.Source, rule.SignedOffBy ?? "pending", rule.ValidFrom, rule.ValidTo);
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.MustBeAPage();
    }

    internal sealed class Handler(RuleRegister register) : IRequestHandler<Query, Result<Page<RuleView>>>
    {
        public Task<Result<Page<RuleView>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = register.Rules.Skip((query.Page - 1) * query.PageSize).Take(query.PageSize).Select(RuleView.Of).ToList();
            return Task.FromResult<Result<Page<RuleView>>>(new Page<RuleView>(rows, query.Page, query.PageSize, register.Rules.Count));
        }
    }
}
