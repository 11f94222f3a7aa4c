package org.partnershipactions.contracts;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.BeanReference;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.ast.VariableReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.expression.method.MethodSecurityExpressionOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;
import org.springframework.security.core.annotation.SecurityAnnotationScanner;
import org.springframework.security.core.annotation.SecurityAnnotationScanners;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Reads the rules of access as Spring Security reads them, and says what a rule asks that
 * nobody answers.
 */
final class AccessQuestions {

	private final SecurityAnnotationScanner<PreAuthorize> rules;

	private final Map<String, Class<?>> beans = new HashMap<>();

	private final Set<Class<?>> asked = new HashSet<>();

	AccessQuestions(JavaClasses product) {
		AnnotationTemplateExpressionDefaults templates = new AnnotationTemplateExpressionDefaults();
		templates.setIgnoreUnknown(false);
		this.rules = SecurityAnnotationScanners.requireUnique(PreAuthorize.class, templates);
		product.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
			.map(JavaClass::reflect)
			.forEach((type) -> this.beans.put(name(type), type));
	}

	/** What is wrong with the rule of a method, a sentence each. */
	List<String> faults(Method guarded) {
		PreAuthorize rule = this.rules.scan(guarded, guarded.getDeclaringClass());
		if (rule == null) {
			return List.of(guarded + " has no rule");
		}
		return faults(rule.value(), guarded);
	}

	/** What is wrong with a right of a module's annotation, whoever needs it. */
	List<String> faults(Enum<?> right) {
		PreAuthorize template = right.getDeclaringClass().getEnclosingClass().getAnnotation(PreAuthorize.class);
		String question = ((ExpressionTemplateValueProvider) right).getExpressionTemplateValue();
		return faults(template.value().replace("{value}", question), null);
	}

	/** Whom the rules asked so far. */
	Set<Class<?>> asked() {
		return this.asked;
	}

	private List<String> faults(String rule, Method guarded) {
		List<String> faults = new ArrayList<>();
		SpelExpression expression = (SpelExpression) new SpelExpressionParser().parseExpression(rule);
		visit(expression.getAST(), guarded, faults);
		return faults.stream()
			.map((fault) -> "%s: %s%s".formatted(rule, fault, (guarded != null) ? " (" + guarded + ")" : ""))
			.toList();
	}

	private void visit(SpelNode node, Method guarded, List<String> faults) {
		if (node instanceof MethodReference question) {
			ask(MethodSecurityExpressionOperations.class, question, guarded, faults);
			return;
		}
		if (node instanceof CompoundExpression && node.getChild(0) instanceof BeanReference bean) {
			Class<?> type = this.beans.get(bean.toStringAST().substring(1));
			if (type == null || !(node.getChild(1) instanceof MethodReference question)) {
				faults.add("there is no bean to ask");
				return;
			}
			this.asked.add(type);
			ask(type, question, guarded, faults);
			return;
		}
		for (int child = 0; child < node.getChildCount(); child++) {
			visit(node.getChild(child), guarded, faults);
		}
	}

	private static void ask(Class<?> type, MethodReference question, Method guarded, List<String> faults) {
		if (Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(question.getName()))
			.noneMatch((method) -> takes(method, question, guarded))) {
			faults.add("%s does not answer it".formatted(type.getSimpleName()));
		}
	}

	private static boolean takes(Method answer, MethodReference question, Method guarded) {
		Class<?>[] taken = answer.getParameterTypes();
		if (taken.length != question.getChildCount()) {
			return false;
		}
		for (int i = 0; i < taken.length; i++) {
			if (!fits(taken[i], question.getChild(i), guarded)) {
				return false;
			}
		}
		return true;
	}

	private static boolean fits(Class<?> taken, SpelNode given, Method guarded) {
		if (given instanceof StringLiteral literal) {
			Object value = literal.getLiteralValue().getValue();
			return taken == String.class || taken.isEnum()
					&& Stream.of(taken.getEnumConstants()).map((one) -> ((Enum<?>) one).name()).anyMatch(value::equals);
		}
		if (!(given instanceof VariableReference)) {
			return false;
		}
		String name = given.toStringAST().substring(1);
		return guarded == null || Stream.of(guarded.getParameters())
			.filter((parameter) -> parameter.getName().equals(name))
			.map(Parameter::getType)
			.anyMatch((type) -> ClassUtils.isAssignable(taken, type));
	}

	private static String name(Class<?> type) {
		return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(new AnnotatedGenericBeanDefinition(type),
				new SimpleBeanDefinitionRegistry());
	}

}
