package org.partnershipactions.security.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.partnershipactions.security.tokens.MissingScope;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong in words for a person: what happened and what to do next, and nothing
 * about our insides.
 *
 * @param status status of the answer
 * @param sentence what happened
 * @param errors one entry for each field, empty where it is not about fields
 * @param words heading, sentence and next step where nothing of its own is said
 */
record Refusal(HttpStatusCode status, String sentence, List<?> errors, Words words) {

	private static final String UNIQUE_ON_H2 = "23505";

	/** The same on MariaDB. */
	private static final int UNIQUE_ON_MYSQL = 1062;

	private static final Map<Class<?>, HttpStatus> STATUS = Map.of(AuthenticationException.class,
			HttpStatus.UNAUTHORIZED, AccessDeniedException.class, HttpStatus.FORBIDDEN,
			ConcurrencyFailureException.class, HttpStatus.CONFLICT, MethodArgumentTypeMismatchException.class,
			HttpStatus.NOT_FOUND, HttpMessageNotReadableException.class, HttpStatus.BAD_REQUEST,
			InvalidParameterException.class, HttpStatus.BAD_REQUEST, MultipartException.class, HttpStatus.BAD_REQUEST,
			RequestRejectedException.class, HttpStatus.BAD_REQUEST);

	private static final Map<Integer, Words> WORDS = Map.ofEntries(
			Map.entry(400,
					new Words("This could not be understood", "Something in the request is missing or cannot be read.",
							"Go back, check what you entered and try again.")),
			Map.entry(401,
					new Words("Sign in first",
							"You are not signed in, or the user name, the password or the token is not right.",
							"Sign in and try again.")),
			Map.entry(403,
					new Words("You cannot do this", "Your roles do not include this.",
							"If you need it for your work, ask your partnership's administrator.")),
			Map.entry(404,
					new Words("Page not found", "There is no such page, or it is not shared with you.",
							"Check the address, or start again from the home page.")),
			Map.entry(405,
					new Words("This cannot be done here", "The page does not take requests of this kind.",
							"Go back and use the buttons on the page.")),
			Map.entry(409,
					new Words("Somebody was faster",
							"Somebody else changed this at the same moment, or it was sent twice.",
							"Go back, load the page again and look at what has changed before you try again.")),
			Map.entry(413,
					new Words("The file is too large",
							"A plan can have at most 50 MB, a file of evidence at most 10 MB.",
							"Make the file smaller, or split it, and try again.")),
			Map.entry(422,
					new Words("Something needs to be put right", "Some answers cannot be taken as they are.",
							"Go back, put right what is named here and send it again.")),
			Map.entry(429,
					new Words("Please wait a while", "Too much came from your network in a short time.",
							"Try again in a quarter of an hour. What other people on your network do goes on.")),
			Map.entry(500, new Words("Sorry, something went wrong",
					"This is a fault of the system, not yours. It may be done or not.",
					"Look whether it was done before you try again. If it happens again, tell your administrator the reference below.")),
			Map.entry(503, new Words("Not available at the moment", "This cannot be shown at the moment.",
					"Try again later.")));

	private static final Words SENT_TWICE = new Words("This was sent twice",
			"The same was sent twice, and is done once. What came of the first is kept.",
			"You need not send it again. Open the page anew to see what came of it.");

	/** Reads what there is to say from what was thrown. */
	static Refusal of(Throwable thrown) {
		if (thrown instanceof MethodArgumentNotValidException invalid) {
			return of(HttpStatus.UNPROCESSABLE_CONTENT, null, fields(invalid));
		}
		if (thrown instanceof MaxUploadSizeExceededException) {
			return of(HttpStatus.CONTENT_TOO_LARGE);
		}
		if (thrown instanceof SentTwice) {
			return new Refusal(HttpStatus.CONFLICT, null, List.of(), SENT_TWICE);
		}
		if (thrown instanceof ErrorResponseException ours) {
			return said(ours);
		}
		if (thrown instanceof MissingScope scope) {
			return of(HttpStatus.FORBIDDEN, scope.getMessage(), List.of());
		}
		return lostTo(thrown) ? of(HttpStatus.CONFLICT) : of(status(thrown));
	}

	/** Whether the database has a row already that somebody else wrote first. */
	private static boolean lostTo(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused
					&& (UNIQUE_ON_H2.equals(refused.getSQLState()) || refused.getErrorCode() == UNIQUE_ON_MYSQL)) {
				return true;
			}
		}
		return false;
	}

	static Refusal of(HttpStatusCode status) {
		return of(status, null, List.of());
	}

	String heading() {
		return this.words.heading();
	}

	@Override
	public String sentence() {
		return (this.sentence != null) ? this.sentence : this.words.sentence();
	}

	String next() {
		return this.words.next();
	}

	/**
	 * Whether it is our fault, so that it is logged under a reference to quote. What is
	 * not available and says so (503) is none.
	 */
	boolean ours() {
		return this.status.is5xxServerError() && this.status.value() != HttpStatus.SERVICE_UNAVAILABLE.value();
	}

	private static Refusal of(HttpStatusCode status, String sentence, List<?> errors) {
		Words fallback = WORDS.get(status.is4xxClientError() ? 400 : 500);
		return new Refusal(status, sentence, errors, WORDS.getOrDefault(status.value(), fallback));
	}

	private static Refusal said(ErrorResponseException ours) {
		Map<String, Object> properties = ours.getBody().getProperties();
		boolean fields = properties != null && properties.get("errors") instanceof List<?>;
		return of(ours.getStatusCode(), ours.getBody().getDetail(),
				fields ? (List<?>) properties.get("errors") : List.of());
	}

	private static HttpStatusCode status(Throwable thrown) {
		for (Map.Entry<Class<?>, HttpStatus> known : STATUS.entrySet()) {
			if (known.getKey().isInstance(thrown)) {
				return known.getValue();
			}
		}
		return (thrown instanceof ErrorResponse known) ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static List<Field> fields(MethodArgumentNotValidException invalid) {
		return invalid.getFieldErrors()
			.stream()
			.map((error) -> new Field(error.getField(), error.getDefaultMessage()))
			.toList();
	}

	/**
	 * One field and what is wrong with it.
	 *
	 * @param field name of the field
	 * @param message what to put right
	 */
	record Field(String field, String message) {
	}

	/**
	 * What is said of a kind of refusal.
	 *
	 * @param heading in few words
	 * @param sentence what happened
	 * @param next what to do
	 */
	record Words(String heading, String sentence, String next) {
	}

}
