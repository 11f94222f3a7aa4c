package org.partnershipactions.security;

import java.util.List;
import java.util.Optional;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.AbstractPointcutAdvisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;

/**
 * Finds out of each use case that somebody with leave cover does whether it is theirs to
 * do, by asking its own rule once more without the cover. Where it is not, all that is
 * written down meanwhile is marked as done for whom they act for.
 */
@Configuration(proxyBeanMethods = false)
class CoverMarking {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor coverMark(ObjectProvider<CoveredPeople> people,
			ObjectProvider<AnnotationTemplateExpressionDefaults> templates, ApplicationContext context) {
		return new CoverMarkAdvisor(new CoverMarkInterceptor(people, templates, context));
	}

	/** Marks what use cases do, after their rule has let somebody in. */
	private static final class CoverMarkAdvisor extends AbstractPointcutAdvisor {

		private final transient CoverMarkInterceptor mark;

		CoverMarkAdvisor(CoverMarkInterceptor mark) {
			this.mark = mark;
			setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1);
		}

		@Override
		public Pointcut getPointcut() {
			return new ComposablePointcut(new AnnotationMatchingPointcut(null, PreAuthorize.class, true))
				.union((Pointcut) new AnnotationMatchingPointcut(PreAuthorize.class, true));
		}

		@Override
		public MethodInterceptor getAdvice() {
			return this.mark;
		}

	}

	/** Asks the rule of a use case without cover, then with that of each person alone. */
	private static final class CoverMarkInterceptor implements MethodInterceptor {

		private final ObjectProvider<CoveredPeople> people;

		private final ObjectProvider<AnnotationTemplateExpressionDefaults> templates;

		private final ApplicationContext context;

		private volatile PreAuthorizeAuthorizationManager rule;

		CoverMarkInterceptor(ObjectProvider<CoveredPeople> people,
				ObjectProvider<AnnotationTemplateExpressionDefaults> templates, ApplicationContext context) {
			this.people = people;
			this.templates = templates;
			this.context = context;
		}

		@Override
		public Object invoke(MethodInvocation useCase) throws Throwable {
			Optional<String> whom = ActingFor.whom().isPresent() ? Optional.empty() : onlyFor(useCase);
			return whom.isPresent() ? ActingFor.during(whom.get(), useCase::proceed) : useCase.proceed();
		}

		private Optional<String> onlyFor(MethodInvocation useCase) {
			CoveredPeople cover = Actor.SYSTEM.equals(Actor.username()) ? null : this.people.getIfAvailable();
			List<String> covered = (cover != null) ? cover.covered() : List.of();
			if (covered.isEmpty() || cover.actingOnlyFor(null, () -> may(useCase))) {
				return Optional.empty();
			}
			return covered.stream()
				.filter((account) -> cover.actingOnlyFor(account, () -> may(useCase)))
				.findFirst()
				.or(() -> Optional.of(String.join(", ", covered)));
		}

		/** A rule that does not find what it is asked about does not let in. */
		private boolean may(MethodInvocation useCase) {
			try {
				return rule().authorize(() -> SecurityContextHolder.getContext().getAuthentication(), useCase)
					.isGranted();
			}
			catch (ErrorResponseException hidden) {
				return false;
			}
		}

		private PreAuthorizeAuthorizationManager rule() {
			if (this.rule == null) {
				DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
				expressions.setApplicationContext(this.context);
				PreAuthorizeAuthorizationManager same = new PreAuthorizeAuthorizationManager();
				same.setExpressionHandler(expressions);
				this.templates.ifAvailable(same::setTemplateDefaults);
				this.rule = same;
			}
			return this.rule;
		}

	}

}
