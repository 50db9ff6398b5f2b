using FluentValidation;
using MamaCare.Application.Audit;
using MamaCare.Application.CareDirectory;
using MamaCare.Application.CareDirectory.Contracts;
using MamaCare.Application.Children;
using MamaCare.Application.ClinicalRules;
using MamaCare.Application.Common;
using MamaCare.Application.Common.Access;
using MamaCare.Application.Common.Validation;
using MamaCare.Application.Identity;
using MamaCare.Application.Identity.Contracts;
using MamaCare.Application.Patients;
using MamaCare.Application.Patients.Contracts;
using MamaCare.Application.Pregnancies;
using MamaCare.Application.Pregnancies.Contracts;
using MamaCare.Application.Reminders;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace MamaCare.Application;

public static class DependencyInjection
{
    /// <summary>Use cases, their validators, the pipeline before them, and what the rooms offer each other.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        FieldNames.Use();
        services.AddValidatorsFromAssembly(
            typeof(DependencyInjection).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);

        services.AddScoped<ServiceFactory>(scope => scope.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddEvery(typeof(IRequestHandler<,>));
        services.AddEvery(typeof(IAlongside<>));
        services.AddEvery(typeof(IOn<>));

        // First registered runs first: leave a trace, name conflicts, who, what, then the handler.
        services.AddScoped<AuditTrail>();
        services.AddScoped<IAuditTrail>(scope => scope.GetRequiredService<AuditTrail>());
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuditBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(DirectoryEditionBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ConflictBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));

        services.AddScoped<IAccountBook, AccountBook>();
        services.AddScoped<AccountFinder>();
        services.AddScoped<SecretProof>();
        services.AddScoped<SecondFactorCheck>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<LinkBook>();
        services.AddScoped<LastAdministrator>();
        services.AddScoped<IRecoveryDesk, RecoveryDesk>();
        services.AddScoped<PinChoices>();
        services.AddScoped<SecretBook>();
        services.AddScoped<OwnerMessages>();
        services.AddScoped<BarePinProof>();
        services.AddScoped<ISignInDesk, SignInDesk>();
        services.AddScoped<IPatientAccounts, PatientAccounts>();
        services.AddScoped<IStaffList, StaffList>();
        services.AddScoped<ITryCounter, TryCounter>();
        services.AddScoped<IWhoIsWho, WhoIsWho>();
        services.AddScoped<ReminderPlanner>();
        services.AddScoped<ReminderComposer>();
        services.AddTransient<ReminderDispatcher>();
        services.AddScoped<IPatientAccess, CareRelationAccess>();
        services.AddScoped<DuplicateSearch>();
        services.AddScoped<ICareCircle, CareCircle>();
        services.AddScoped<IPatientContacts, PatientContacts>();
        services.AddScoped<IPatientRegister, PatientRegister>();
        services.AddScoped<Enrolment>();
        services.AddScoped<PinLetter>();
        services.AddScoped<IAntenatalPlans, AntenatalPlans>();
        services.AddScoped<PregnancyOpening>();
        services.AddScoped<IPregnancyProfiles, PregnancyProfiles>();
        services.AddSingleton(HouseRules.Gather());
        services.AddScoped<IPractitionerDesk, PractitionerDesk>();
        services.AddSingleton<DirectoryEdition>();
        services.AddSingleton<DirectoryShelf>();
        services.AddScoped<FacilityFinder>();
        services.AddScoped<PictureDesk>();
        services.AddScoped<PractitionerStanding>();
        services.AddDirectoryMaps();
        services.AddRecordParts();

        return services;
    }

    /// <summary>In the order of the copy.</summary>
    private static void AddRecordParts(this IServiceCollection services)
    {
        services.AddRecordPart<PersonPart>();
        services.AddRecordPart<ContactPart>();
        services.AddRecordPart<ConsentsPart>();
        services.AddRecordPart<PregnanciesPart>();
        services.AddRecordPart<MeasurementsPart>();
        services.AddRecordPart<MedicalRecordsPart>();
        services.AddRecordPart<BirthRecordsPart>();
        services.AddRecordPart<RemindersPart>();
        services.AddRecordPart<AccessPart>();
        services.AddRecordPart<SharingCodesPart>();
        services.AddRecordPart<AccessLogPart>();
    }

    private static void AddRecordPart<TPart>(this IServiceCollection services)
        where TPart : class, IRecordPart
    {
        services.AddScoped<TPart>();
        services.AddScoped<IRecordPart>(scope => scope.GetRequiredService<TPart>());
    }

    private static void AddEvery(this IServiceCollection services, Type openInterface)
    {
        var types = typeof(DependencyInjection).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false });
        foreach (var type in types)
        {
            foreach (var handled in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == openInterface))
                services.AddScoped(handled, type);
        }
    }
}
