namespace MamaCare.Application.Patients.Contracts;

public interface IPatientQuestions;
