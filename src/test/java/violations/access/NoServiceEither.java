package violations.access;

/** Breaks the rule that what pages ask says who may, by what implements it. */
public interface NoServiceEither {

	/** Forgets to say who may. */
	void ask();

}
