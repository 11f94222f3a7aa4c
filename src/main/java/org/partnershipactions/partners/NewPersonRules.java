package org.partnershipactions.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/** What must be true of a person's name, address and password. */
final class NewPersonRules {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,98}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

	private static final int SHORTEST_PASSWORD = 10;

	/** bcrypt reads no more bytes than these. */
	private static final int LONGEST_PASSWORD = 72;

	private static final int LONGEST = 200;

	private NewPersonRules() {
	}

	static void check(NewPerson person) {
		List<FieldError> errors = new ArrayList<>();
		if (person.username() == null || !USERNAME.matcher(person.username()).matches()) {
			errors.add(new FieldError("username",
					"User name must be 2 to 99 small letters, digits, dots, hyphens or underscores"));
		}
		names(errors, person.name(), person.email());
		password(errors, person.password());
		refuse(errors);
	}

	static void check(String name, String email) {
		List<FieldError> errors = new ArrayList<>();
		names(errors, name, email);
		refuse(errors);
	}

	static void check(String password) {
		List<FieldError> errors = new ArrayList<>();
		password(errors, password);
		refuse(errors);
	}

	private static void names(List<FieldError> errors, String name, String email) {
		if (name == null || name.isBlank() || name.length() > LONGEST) {
			errors.add(new FieldError("name", "Enter a name to show, at most 200 characters"));
		}
		if (email != null && !email.isBlank() && (!EMAIL.matcher(email).matches() || email.length() > LONGEST)) {
			errors
				.add(new FieldError("email", "E-mail address must be like name@example.org, or leave the field empty"));
		}
	}

	private static void password(List<FieldError> errors, String password) {
		if (password == null || password.length() < SHORTEST_PASSWORD
				|| password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
			errors.add(new FieldError("password", "Password must be 10 to 72 characters"));
		}
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

}
