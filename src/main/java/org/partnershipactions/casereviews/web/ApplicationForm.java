package org.partnershipactions.casereviews.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.residents.ResidentFacts;

/**
 * What somebody typed into an application, field by field under the names that the rules
 * use, so that errors stand at their fields.
 */
public final class ApplicationForm {

	private final Map<String, String> typed;

	private final List<FieldError> errors;

	private ApplicationForm(Map<String, String> typed, List<FieldError> errors) {
		this.typed = Map.copyOf(typed);
		this.errors = List.copyOf(errors);
	}

	static ApplicationForm of(Map<String, String> typed) {
		return new ApplicationForm(typed, List.of());
	}

	static ApplicationForm refused(Map<String, String> typed, List<FieldError> errors) {
		return new ApplicationForm(typed, errors);
	}

	/** What stands in a field. */
	public String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** Whether an option of a field is chosen. */
	public boolean chose(String field, String value) {
		return text(field).equals(value);
	}

	/** What is wrong with a field, or null. */
	public String wrong(String field) {
		return this.errors.stream()
			.filter((error) -> error.field().equals(field))
			.map(FieldError::message)
			.findFirst()
			.orElse(null);
	}

	/** Id of the first box of a field. */
	public String id(String field) {
		return FieldError.idOf(field);
	}

	/** Ids of what describes a box, or null. */
	public String describedBy(String field, boolean hint) {
		String all = (hint ? id(field) + "-hint " : "") + ((wrong(field) != null) ? id(field) + "-error" : "");
		return all.isBlank() ? null : all.strip();
	}

	/** What has to be put right. */
	public List<FieldError> errors() {
		return this.errors;
	}

	/**
	 * The application that was typed.
	 * @throws InvalidAnswers when a choice is none
	 */
	NewApplication application(String partnership) {
		ApplicantKind kind = ReviewCodes.read(ApplicantKind.class, "madeBy", text("madeBy"));
		boolean body = kind == ApplicantKind.BUSINESS || kind == ApplicantKind.GROUP;
		ResidentFacts victim = (kind == ApplicantKind.WITH_CONSENT) ? person("victim", false) : null;
		return new NewApplication(partnership, kind, person("applicant", body), victim, chose("consent", "yes"),
				blankToNull("body"), List.of(text("concerned").split("[,;\\s]+")), text("story"));
	}

	private ResidentFacts person(String who, boolean body) {
		return new ResidentFacts(blankToNull(who + ".name"), null, blankToNull(who + ".address"),
				blankToNull(who + ".email"), blankToNull(who + ".telephone"), null, body);
	}

	private String blankToNull(String field) {
		return text(field).isBlank() ? null : text(field).strip();
	}

}
