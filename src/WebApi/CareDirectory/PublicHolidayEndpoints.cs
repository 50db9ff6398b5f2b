using MamaCare.Application.CareDirectory;
using MamaCare.WebApi.Common;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MamaCare.WebApi.CareDirectory;

internal static class PublicHolidayEndpoints
{
    public static void MapPublicHolidays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/public-holidays", ListAsync).WithTags("CareDirectory").WithName(nameof(ListPublicHolidays)).AllowAnonymous()
            .MayBeCached().WithSummary("The public holidays that opening hours follow: those of every year first, then by date")
            .WithExample(response: new[]
            {
                new { id = 14, name = "Eid al-Fitr", year = 2027, month = 3, day = 10, is_expected = true },
            });

        var admin = routes.MapGroup("/api/admin/public-holidays").WithTags("CareDirectory").MayAnswer(401, 403);
        admin.MapPost("/", SetAsync).WithName(nameof(SetPublicHoliday))
            .WithSummary("Enter the announced day of a public holiday; it replaces the expected one of that name and year")
            .WithExample(new { name = "Eid al-Fitr", date = "2027-03-09" }).MayAnswer(400);
        admin.MapDelete("/{id:long}", RemoveAsync).WithName(nameof(RemovePublicHoliday))
            .WithSummary("Strike out a day that is no public holiday").MayAnswer(404);
    }

    private static Task<Results<Ok<IReadOnlyList<ListPublicHolidays.Item>>, ProblemHttpResult>> ListAsync(
        IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListPublicHolidays.Query(), ct).ToOkAsync();

    private static Task<Results<NoContent, ProblemHttpResult>> SetAsync(
        PublicHolidayRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SetPublicHoliday.Command(body.Name, body.Date), ct).ToNoContentAsync();

    private static Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(long id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RemovePublicHoliday.Command(id), ct).ToNoContentAsync();
}

/// <param name="Date">The day that was announced, e.g. 2027-03-09.</param>
internal sealed record PublicHolidayRequest(string? Name, DateOnly? Date);
