package org.partnershipactions.worklist;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Somebody saved a draft after these answers were begun, so that keeping them would erase
 * it. Answers 409, with both texts: {@code saved} ({@code answers}, {@code by},
 * {@code at}, {@code version}) and {@code yours}.
 */
public class DraftOvertaken extends ErrorResponseException {

	private final transient Draft saved;

	DraftOvertaken(Draft saved, String savedBy, Map<String, Object> yours) {
		super(HttpStatus.CONFLICT, problem(saved, savedBy, yours), null);
		this.saved = saved;
	}

	/** The draft that was saved meanwhile. */
	public Draft saved() {
		return this.saved;
	}

	/** The plain sentence that people read. */
	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

	private static ProblemDetail problem(Draft saved, String savedBy, Map<String, Object> yours) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, savedBy
				+ ", after you had opened the task. Take over what you need, and send yours again: it then replaces theirs");
		Map<String, Object> theirs = new LinkedHashMap<>();
		theirs.put("answers", saved.typed());
		theirs.put("by", saved.savedBy());
		theirs.put("at", saved.savedAt());
		theirs.put("version", saved.version());
		problem.setProperty("saved", theirs);
		problem.setProperty("yours", yours);
		return problem;
	}

}
