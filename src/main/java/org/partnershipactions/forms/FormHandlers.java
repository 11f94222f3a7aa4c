package org.partnershipactions.forms;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.partnershipactions.forms.FileInspection.InspectedFile;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Finds what handles a form, the one method with {@link FormTask} and where there are
 * some those with {@link FormValues} and {@link FormFile}, and takes answers to it. A
 * method that does not fit its form stops the start.
 */
@Component
public class FormHandlers implements SmartInitializingSingleton {

	private final Forms forms;

	private final ConfigurableListableBeanFactory beans;

	private volatile FormMethodSets found;

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
	public void file(String form, String key, InspectedFile file) {
		taker(form).call(key, file);
	}

	/** {@link InvalidAnswers} where no files can be handed in with this form. */
	public void mustTakeFiles(String form) {
		taker(form);
	}

	private FormMethod taker(String form) {
		task(form);
		FormMethod method = found().files().of(form);
		if (method == null) {
			throw new InvalidAnswers("", "No files can be handed in with this task");
		}
		return method;
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
	private FormMethodSets found() {
		if (this.found == null) {
			Map<String, Class<?>> types = FormMethods.types(this.beans);
			FormMethodSets looked = new FormMethodSets(FormMethods.tasks(this.beans, types),
					FormMethods.values(this.beans, types), FormMethods.files(this.beans, types));
			List<String> problems = problems(looked);
			if (!problems.isEmpty()) {
				throw new IllegalStateException("Forms and handlers do not fit. " + String.join("; ", problems));
			}
			this.found = looked;
		}
		return this.found;
	}

	private List<String> problems(FormMethodSets looked) {
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

	private record FormMethodSets(FormMethods tasks, FormMethods values, FormMethods files) {
	}

	/**
	 * The methods of one annotation, by the form that they are for, and what is wrong
	 * with them. Looks at the types of beans only and makes none.
	 */
	static final class FormMethods {

		private static final ResolvableType VALUES = ResolvableType.forClassWithGenerics(Map.class, String.class,
				Object.class);

		private final Map<String, FormMethod> byForm = new TreeMap<>();

		private final List<String> problems = new ArrayList<>();

		private final ConfigurableListableBeanFactory beans;

		private final String annotation;

		private final String needs;

		private final Predicate<Method> fits;

		private FormMethods(ConfigurableListableBeanFactory beans, String annotation, String needs,
				Predicate<Method> fits) {
			this.beans = beans;
			this.annotation = annotation;
			this.needs = needs;
			this.fits = fits;
		}

		/** The beans of the product by name, each with the class that was written. */
		static Map<String, Class<?>> types(ConfigurableListableBeanFactory beans) {
			Map<String, Class<?>> types = new LinkedHashMap<>();
			for (String bean : beans.getBeanNamesForType(Object.class, true, false)) {
				Class<?> type = beans.getType(bean, false);
				if (type != null && Proxy.isProxyClass(type)) {
					type = AutoProxyUtils.determineTargetClass(beans, bean);
				}
				if (type != null && !type.getName().startsWith("org.springframework.")) {
					types.put(bean, ClassUtils.getUserClass(type));
				}
			}
			return types;
		}

		static FormMethods tasks(ConfigurableListableBeanFactory beans, Map<String, Class<?>> types) {
			return new FormMethods(beans, "@FormTask", "(String, the form's record) and no result",
					(method) -> takes(method, 2) && method.getReturnType() == void.class
							&& method.getParameterTypes()[1].isRecord())
				.find(types, FormTask.class, FormTask::value);
		}

		static FormMethods values(ConfigurableListableBeanFactory beans, Map<String, Class<?>> types) {
			return new FormMethods(beans, "@FormValues", "(String) and Map<String, Object> as result",
					(method) -> takes(method, 1) && VALUES.isAssignableFrom(ResolvableType.forMethodReturnType(method)))
				.find(types, FormValues.class, FormValues::value);
		}

		static FormMethods files(ConfigurableListableBeanFactory beans, Map<String, Class<?>> types) {
			return new FormMethods(beans, "@FormFile", "(String, InspectedFile) and no result",
					(method) -> takes(method, 2) && method.getReturnType() == void.class
							&& method.getParameterTypes()[1] == InspectedFile.class)
				.find(types, FormFile.class, FormFile::value);
		}

		private static boolean takes(Method method, int parameters) {
			return method.getParameterCount() == parameters && method.getParameterTypes()[0] == String.class;
		}

		FormMethod of(String form) {
			return this.byForm.get(form);
		}

		Map<String, FormMethod> byForm() {
			return this.byForm;
		}

		List<String> problems() {
			return this.problems;
		}

		private <A extends Annotation> FormMethods find(Map<String, Class<?>> types, Class<A> type,
				Function<A, String> form) {
			MethodIntrospector.MetadataLookup<A> marked = (method) -> AnnotatedElementUtils.findMergedAnnotation(method,
					type);
			types.forEach((bean, written) -> MethodIntrospector.selectMethods(written, marked)
				.forEach((method, mark) -> add(form.apply(mark), new FormMethod(this.beans, bean, method))));
			return this;
		}

		private void add(String form, FormMethod method) {
			String against = this.fits.test(method.method()) ? method.whyNotCallable()
					: "%s with %s must have %s".formatted(method, this.annotation, this.needs);
			if (against != null) {
				this.problems.add(against);
				return;
			}
			FormMethod other = this.byForm.put(form, method);
			if (other != null) {
				this.problems.add("The form %s has two methods with %s: %s and %s".formatted(form, this.annotation,
						other, method));
			}
		}

	}

	/**
	 * A method that a form calls, always through its bean, so that transaction and access
	 * hold as for every other caller.
	 */
	record FormMethod(BeanFactory beans, String bean, Method method) {

		/** What stands against calling it through its bean; null where nothing does. */
		String whyNotCallable() {
			int kind = this.method.getModifiers();
			if (!Modifier.isPublic(kind) || Modifier.isStatic(kind) || Modifier.isFinal(kind)) {
				return this + " must be public, neither static nor final, to be called through its bean";
			}
			try {
				AopUtils.selectInvocableMethod(this.method, this.beans.getType(this.bean, false));
				return null;
			}
			catch (IllegalStateException ex) {
				return this + " cannot be called through its bean, whose proxy does not have it";
			}
		}

		/** Calls it; what it throws comes out as it is. */
		Object call(Object... arguments) {
			Object target = this.beans.getBean(this.bean);
			Method callable = AopUtils.selectInvocableMethod(this.method, target.getClass());
			ReflectionUtils.makeAccessible(callable);
			try {
				return callable.invoke(target, arguments);
			}
			catch (InvocationTargetException ex) {
				ReflectionUtils.rethrowRuntimeException(ex.getTargetException());
				throw new IllegalStateException(ex);
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(this + " cannot be called", ex);
			}
		}

		@Override
		public String toString() {
			return this.method.getDeclaringClass().getName() + "." + this.method.getName();
		}

	}

}
