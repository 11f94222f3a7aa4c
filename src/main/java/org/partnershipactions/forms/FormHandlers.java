package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what handles a form, the one method with {@link FormTask} and where there are
 * some those with {@link FormValues} and {@link FormFile}, and takes answers to it. A
 * method that does not fit its form stops the start.
 */
@Component
public class FormHandlers implements SmartInitializingSingleton {

	private final Forms forms;

	private final ConfigurableListableBeanFactory beans;

	private volatile Found found;

	public FormHandlers(Forms forms, ConfigurableListableBeanFactory beans) {
		this.forms = forms;
		this.beans = beans;
	}

	@Override
	public void afterSingletonsInstantiated() {
		found();
	}

	/** Forms that somebody handles, by the alphabet; all in a whole product. */
	public Set<String> handled() {
		return Collections.unmodifiableSet(found().tasks().byForm().keySet());
	}

	/** Forms that nobody handles; empty in a whole product. */
	public Set<String> formsWithoutHandler() {
		Set<String> left = new TreeSet<>(this.forms.ids());
		left.removeAll(handled());
		return left;
	}

	/** The record that the answers of a form are bound to. */
	public Class<? extends Record> answers(String form) {
		return answers(task(form));
	}

	/** What a form shows before anybody typed, with the choices that it offers. */
	public Map<String, Object> values(String form, String key) {
		task(form);
		FormMethod method = found().values().of(form);
		Map<String, Object> values = new LinkedHashMap<>();
		if (method != null) {
			((Map<?, ?>) method.call(key)).forEach((name, value) -> values.put((String) name, value));
		}
		return values;
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
		FormMethod task = task(form);
		Map<String, Object> answers = this.forms.check(form, typed, values(form, key)).orRefuse();
		task.call(key, RecordBinder.bind(answers, answers(task)));
	}

	/**
	 * Hands a file to the use case of the form.
	 * @param key id of the aggregate that the task is about
	 * @throws InvalidAnswers when the file is refused
	 */
	public void file(String form, String key, HandedFile file) {
		task(form);
		FormMethod method = found().files().of(form);
		if (method == null) {
			throw new InvalidAnswers("", "No files can be handed in with this task");
		}
		method.call(key, file);
	}

	private FormMethod task(String form) {
		FormMethod task = found().tasks().of(form);
		if (task == null) {
			throw new IllegalStateException("Nothing handles the form " + form);
		}
		return task;
	}

	private static Class<? extends Record> answers(FormMethod task) {
		return task.method().getParameterTypes()[1].asSubclass(Record.class);
	}

	/** Whoever asks first has it looked up: others ask while the product starts. */
	private Found found() {
		if (this.found == null) {
			Map<String, Class<?>> types = FormMethods.types(this.beans);
			Found looked = new Found(FormMethods.tasks(this.beans, types), FormMethods.values(this.beans, types),
					FormMethods.files(this.beans, types));
			List<String> problems = problems(looked);
			if (!problems.isEmpty()) {
				throw new IllegalStateException("Forms and handlers do not fit. " + String.join("; ", problems));
			}
			this.found = looked;
		}
		return this.found;
	}

	private List<String> problems(Found looked) {
		List<String> problems = new ArrayList<>();
		List.of(looked.tasks(), looked.values(), looked.files()).forEach((kind) -> problems.addAll(kind.problems()));
		looked.tasks().byForm().forEach((form, task) -> problems.addAll(misfits(form, task)));
		List.of(looked.values(), looked.files())
			.forEach((kind) -> kind.byForm()
				.keySet()
				.stream()
				.filter((form) -> looked.tasks().of(form) == null)
				.forEach((form) -> problems
					.add("%s is for the form %s, which nobody handles".formatted(kind.of(form), form))));
		return problems;
	}

	private List<String> misfits(String form, FormMethod task) {
		return this.forms.ids().contains(form) ? this.forms.misfits(form, answers(task))
				: List.of("%s handles the form %s, which is not there".formatted(task, form));
	}

	private record Found(FormMethods tasks, FormMethods values, FormMethods files) {
	}

}
