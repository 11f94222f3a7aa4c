package violations.access;

import java.util.Map;

import org.partnershipactions.forms.FormValues;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Breaks the rule that every use case says who may. */
@Service
public class ServiceWithoutAccessRule {

	/** Forgets to say who may. */
	public void open() {
	}

	@AllowedTo(SIGNED_IN)
	public void guarded() {
	}

	/** Need not say it, as long as only the form asks. */
	@FormValues("AnswerRequest")
	public Map<String, Object> values(String key) {
		return Map.of();
	}

}
