import { Component, type ReactNode } from "react";
import { Trouble } from "./states.tsx";

interface Props {
  /** Of the page inside: another page is tried afresh. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  readonly trouble: unknown;
  /** Where the trouble was. */
  readonly path: string;
}

/**
 * Where the script of a page cannot be had, as after the server was renewed or has gone, says so and
 * offers to load all anew.
 */
export class PageBoundary extends Component<Props, State> {
  override state: State = { trouble: null, path: this.props.path };

  static getDerivedStateFromError(trouble: unknown): Pick<State, "trouble"> {
    return { trouble };
  }

  static getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { trouble: null, path };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    if (trouble === null) return this.props.children;
    return <Trouble cause={trouble} again={() => location.reload()} />;
  }
}
