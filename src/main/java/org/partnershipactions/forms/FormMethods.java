package org.partnershipactions.forms;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * The methods of one annotation, by the form that they are for, and what is wrong with
 * them. Looks at the types of beans only and makes none.
 */
final class FormMethods {

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
		return new FormMethods(beans, "@FormFile", "(String, HandedFile) and no result",
				(method) -> takes(method, 2) && method.getReturnType() == void.class
						&& method.getParameterTypes()[1] == HandedFile.class)
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
			this.problems
				.add("The form %s has two methods with %s: %s and %s".formatted(form, this.annotation, other, method));
		}
	}

}
