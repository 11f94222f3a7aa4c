package violations.access;

import org.springframework.stereotype.Component;

/** Breaks the rule that what pages ask says who may, and is no service. */
@Component
public class NoService implements NoServiceEither {

	/** Forgets to say who may. */
	public void open() {
	}

	@Override
	public void ask() {
	}

}
