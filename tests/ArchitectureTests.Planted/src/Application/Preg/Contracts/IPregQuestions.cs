namespace MamaCare.Application.Preg.Contracts;

// A8: a room on one floor only; A9: its name begins Pregnancies
public interface IPregQuestions;
