package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Finds the one handler of a form and takes answers to it. A handler that does not fit
 * its form stops the start.
 */
@Component
public class FormHandlers implements SmartInitializingSingleton {

	private final Forms forms;

	private final ObjectProvider<FormHandler<?>> found;

	private final Map<String, FormHandler<?>> handlers = new TreeMap<>();

	public FormHandlers(Forms forms, ObjectProvider<FormHandler<?>> found) {
		this.forms = forms;
		this.found = found;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> problems = new ArrayList<>();
		this.found.orderedStream().forEach((handler) -> problems.addAll(add(handler)));
		if (!problems.isEmpty()) {
			throw new IllegalStateException("Forms and handlers do not fit. " + String.join("; ", problems));
		}
	}

	/** Forms that nobody handles; empty in a whole product. */
	public Set<String> formsWithoutHandler() {
		Set<String> left = new TreeSet<>(this.forms.ids());
		left.removeAll(this.handlers.keySet());
		return left;
	}

	/** What a form shows before anybody typed, with the choices that it offers. */
	public Map<String, Object> values(String form, String key) {
		return handler(form).values(key);
	}

	/** The form with what is given for this aggregate, ready to be shown. */
	public FormView view(String form, String key) {
		return FormView.of(this.forms.schema(form), values(form, key));
	}

	/**
	 * Checks typed answers, of a page ({@link WebAnswers#typed}) or of JSON, and hands
	 * them to the use case.
	 * @param key id of the aggregate that the task is about
	 * @throws InvalidAnswers when the form or the domain refuses an answer
	 */
	public void submit(String form, String key, Map<String, Object> typed) {
		FormHandler<?> handler = handler(form);
		Map<String, Object> answers = this.forms.check(form, typed, handler.values(key)).orRefuse();
		submit(handler, key, answers);
	}

	/**
	 * Hands a file to the use case of the form.
	 * @param key id of the aggregate that the task is about
	 * @throws InvalidAnswers when the file is refused
	 */
	public void file(String form, String key, HandedFile file) {
		handler(form).file(key, file);
	}

	private static <R extends Record> void submit(FormHandler<R> handler, String key, Map<String, Object> answers) {
		handler.submit(key, RecordBinder.bind(answers, handler.answers()));
	}

	private List<String> add(FormHandler<?> handler) {
		String form = handler.form();
		if (!this.forms.ids().contains(form)) {
			return List.of("%s handles the form %s, which is not there".formatted(handler.getClass().getName(), form));
		}
		FormHandler<?> other = this.handlers.put(form, handler);
		if (other != null) {
			return List.of("The form %s has two handlers: %s and %s".formatted(form, other.getClass().getName(),
					handler.getClass().getName()));
		}
		return this.forms.misfits(form, handler.answers());
	}

	private FormHandler<?> handler(String form) {
		FormHandler<?> handler = this.handlers.get(form);
		if (handler == null) {
			throw new IllegalStateException("Nothing handles the form " + form);
		}
		return handler;
	}

}
