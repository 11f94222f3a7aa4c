package org.partnershipactions.intake.publicreport;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.TelephoneNumber;

import org.springframework.stereotype.Component;

/** Says what has to be put right on a page before the next question is asked. */
@Component
class PublicChecks {

	private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,150}\\.[^\\s@.]{2,24}");

	private final PublicPlaceChecks places;

	private final PublicTimeChecks times;

	PublicChecks(PublicPlaceChecks places, PublicTimeChecks times) {
		this.places = places;
		this.times = times;
	}

	/** What is wrong with the answers of one page, in the order of its boxes. */
	List<FieldError> check(PublicStep step, PublicAnswers typed) {
		return Stream.concat(wrong(step, typed).stream(), PublicBox.tooLong(step.fields(), typed).stream()).toList();
	}

	private List<FieldError> wrong(PublicStep step, PublicAnswers typed) {
		return switch (step) {
			case DANGER -> oneOf(typed, PublicChoices.DANGER, "Choose whether anyone is in danger now");
			case WHAT -> oneOf(typed, PublicChoices.WHAT, "Choose what is happening, or that you are not sure");
			case HAPPENED -> typed.needed("happened", "Tell us what happened, in your own words");
			case WHERE -> this.places.wrong(typed);
			case WHEN -> this.times.wrong(typed);
			case OFTEN -> oneOf(typed, PublicChoices.OFTEN, "Choose how often it happens");
			case TOLD -> told(typed);
			case WHO -> who(typed);
			case CONTACT -> contact(typed);
		};
	}

	private static List<FieldError> told(PublicAnswers typed) {
		List<FieldError> chosen = oneOf(typed, PublicChoices.TOLD,
				"Choose whom you have told, or that you have told nobody");
		if (chosen.isEmpty() && typed.chose("told", "NOBODY") && typed.all("told").size() > 1) {
			return List.of(new FieldError("told", "Choose whom you have told, or that you have told nobody, not both"));
		}
		return (chosen.isEmpty() && typed.chose("told", "OTHER")) ? typed.needed("toldOther", "Enter whom you told")
				: chosen;
	}

	private static List<FieldError> who(PublicAnswers typed) {
		List<FieldError> chosen = oneOf(typed, PublicChoices.WHO,
				"Choose whether you give your name or stay anonymous");
		return (chosen.isEmpty() && typed.chose("who", "NAMED"))
				? typed.needed("name", "Enter your name, or choose to stay anonymous") : chosen;
	}

	private static List<FieldError> contact(PublicAnswers typed) {
		List<FieldError> chosen = oneOf(typed, PublicChoices.CONTACT, "Choose how we should contact you");
		return chosen.isEmpty() ? switch (typed.text("contact")) {
			case "EMAIL" -> EMAIL.matcher(typed.text("email")).matches() ? List.of()
					: List.of(new FieldError("email", "Enter an email address, such as name@example.com"));
			case "TELEPHONE" -> TelephoneNumber.isOne(typed.text("telephone")) ? List.of()
					: List.of(new FieldError("telephone", "Enter a telephone number, such as 01632 960001"));
			default -> typed.needed("letter", "Enter the postal address that the letter should go to");
		} : chosen;
	}

	private static List<FieldError> oneOf(PublicAnswers typed, PublicChoices choices, String message) {
		List<String> chosen = typed.all(choices.field());
		return (!chosen.isEmpty() && choices.offers(chosen)) ? List.of()
				: List.of(new FieldError(choices.field(), message));
	}

}
