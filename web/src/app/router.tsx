import { createBrowserRouter } from 'react-router';
import { Loading } from '../shared/page/loading.tsx';
import { NotHere } from './not-here.tsx';
import { RouteProblem } from './route-problem.tsx';
import { pages } from './routes.ts';
import { Shell } from './shell.tsx';

/** Every address of the application. Pages are in `routes.ts`; what people without an account see stands beside the shell. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteProblem />,
    hydrateFallbackElement: <Loading of="trang" />,
    children: [
      {
        errorElement: <RouteProblem />, // a page that fails leaves the shell around it
        children: [...pages, { path: '*', element: <NotHere /> }],
      },
    ],
  },
]);
