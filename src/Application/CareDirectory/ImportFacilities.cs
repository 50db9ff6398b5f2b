using FluentValidation;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Domain.CareDirectory;
using MamaCare.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.Application.CareDirectory;

/// <summary>Takes a published list of health facilities into the directory; nothing of it is public before its verification.</summary>
/// <remarks>Reading the same file again changes nothing. Entries that a list no longer has stay: old records may need them.</remarks>
public static class ImportFacilities
{
    /// <summary>Bytes; the two lists we know have about 130 and 55 thousand.</summary>
    public const int MaxFileSize = 10 * 1024 * 1024;

    public static readonly string TooLarge = $"The file is larger than {MaxFileSize / 1024 / 1024} MB.";

    [Requires(Permission.DirectoryManage)]
    public sealed record Command(byte[] File) : ICommand<Response>;

    public sealed record Response(int Created, int Updated, int Unchanged, IReadOnlyList<RejectedRow> Rejected);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File)
            .Must(f => f.Length > 0).WithMessage("The file is empty.")
            .Must(f => f.Length <= MaxFileSize).WithMessage(TooLarge);
    }

    internal sealed class Handler(ICareDirectoryDb db, IFacilityListReader reader, TimeProvider clock)
        : IRequestHandler<Command, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Command command, CancellationToken cancellationToken)
        {
            var read = reader.Read(command.File);
            if (!read.IsSuccess) return read.Error.At("file");

            var list = read.Value;
            var names = await db.Districts.AsNoTracking().OrderBy(d => d.Name).Select(d => d.Name).ToListAsync(cancellationToken);
            var check = new ListedFacilityCheck(list, names.ToDictionary(n => n, StringComparer.OrdinalIgnoreCase));
            var hospitals = await db.Hospitals.Where(h => h.Source == list.Source)
                .ToDictionaryAsync(h => h.SourceKey!, cancellationToken);
            var pharmacies = await db.Pharmacies.Where(p => p.Source == list.Source)
                .ToDictionaryAsync(p => p.SourceKey!, cancellationToken);

            var now = clock.GetUtcNow();
            var rejected = new List<RejectedRow>();
            int created = 0, updated = 0, unchanged = 0;
            foreach (var row in list.Rows)
            {
                if (check.Reject(row, out var entry) is { } why)
                {
                    rejected.Add(why);
                    continue;
                }

                var changed = entry.Facts is HospitalFacts facts
                    ? hospitals.GetValueOrDefault(entry.Key)?.Follow(facts, now)
                    : pharmacies.GetValueOrDefault(entry.Key)?.Follow(entry.Facts, now);
                switch (changed)
                {
                    case true: updated++; break;
                    case false: unchanged++; break;
                    case null:
                        created++;
                        Add(entry, list.Source, now);
                        break;
                }
            }

            await db.SaveChangesAsync(cancellationToken);
            return new Response(created, updated, unchanged, rejected.OrderBy(r => r.Row).ToList());
        }

        private void Add(ListEntry entry, DirectorySource source, DateTimeOffset now)
        {
            if (entry.Facts is HospitalFacts facts) db.Hospitals.Add(Hospital.FromList(source, entry.Key, facts, now));
            else db.Pharmacies.Add(Pharmacy.FromList(source, entry.Key, entry.Facts, now));
        }
    }
}
